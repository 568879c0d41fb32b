const lijnen = {
  vandaag: 'M4 6.500h16v13H4zM4 10.500h16M8 4v4M16 4v4M9 15l2 2 4-4',
  wachtlijst: 'M7 4h10M7 20h10M8 4c0 4.500 8 5 8 8s-8 3.500-8 8M16 4c0 4.500-8 5-8 8s8 3.500 8 8',
  monitor: 'M4 20V4M4 20h16M8 16l3.500-5 3 2.500L20 7',
  definities: 'M5 4.500h11a3 3 0 0 1 3 3v12H8a3 3 0 0 1-3-3zM5 16.500a3 3 0 0 1 3-3h11M9 8.500h6',
  sturing: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15.500 8.500l-2 5-5 2 2-5z',
  werklast: 'M6 20h12l-2-10H8zM12 10a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  team: 'M8.500 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-3 2.500-5 5.500-5s5.500 2 5.500 5M16 11a2.500 2.500 0 1 0-1-4.800M16.500 14c2.500 0 4.500 1.700 4.500 4.500',
  regio: 'M9 4.500 3.500 7v12.500L9 17l6 2.500 5.500-2.500V4.500L15 7zM9 4.500V17M15 7v12.500',
  importeren: 'M12 4v11M7.500 10.500 12 15l4.500-4.500M4 19.500h16',
  beheer:
    'M5 7h9M18 7h1M5 17h1M10 17h9M16 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM8 19.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  rechtbank: 'M12 4v15M5 19.500h14M5 7.500h14M5 7.500 2.500 13.500h5zM19 7.500l-2.500 6h5zM12 4.500v-1',
  toezicht: 'M4 4.500h10v15H4zM7 8.500h4M7 12h2M16.500 16.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM18.700 15.700l2.300 2.800',
  zoeken: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM20 20l-4.800-4.800',
  persoon: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c0-4 3.400-6.500 7.500-6.500s7.500 2.500 7.500 6.500',
  uitleg: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.500M12 7.500v.2',
  gevaar: 'M12 3.500 21.500 20h-19zM12 10v5M12 17.500v.2',
  klok: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.500 2',
  gezien: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  plan: 'M6 3.500h9l4 4V20.500H6zM14.500 3.500v4.500h4.500M9 13h6M9 16.500h6',
  hand: 'M3 13.900C6 19.900 13.900 20.300 15.400 14.300C16.300 10.100 11.900 8.700 10.500 11.400M21 10.100C18 4.100 10.100 3.700 8.600 9.700C7.700 13.900 12.100 15.300 13.500 12.600',
  vinkje: 'M4.500 12.500l5 5 10-11',
  kruis: 'M5.500 5.500l13 13M18.500 5.500l-13 13',
  op: 'M6 14.500 12 8.500l6 6',
  neer: 'M6 9.500l6 6 6-6',
  terug: 'M4 12a8 8 0 1 0 2.500-5.800M4 4v4.500h4.500',
} as const

export type IcoonNaam = keyof typeof lijnen

/** A line drawing beside words; it never says anything on its own. */
export function Icoon({ naam, maat = 20 }: { naam: IcoonNaam; maat?: number }) {
  return (
    <svg className="houvast-icoon" width={maat} height={maat} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={lijnen[naam]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
