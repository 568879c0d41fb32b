import type { ReactNode } from 'react'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { BredeTabel, Cel, Deel } from './cel.tsx'
import type { Blad, Bladrij } from './vraag.ts'

type Groep = 'kinderen' | 'soort' | 'termijnen' | 'mensen'
type Kolomnaam = keyof ReturnType<typeof useTeksten>['regio']['kolom']
type Getal = keyof Bladrij['getallen']

const kolommen: Record<Groep, readonly Kolomnaam[]> = {
  kinderen: ['kinderen', 'wachtlijst', 'percentage', 'start', 'intern', 'zonder', 'nogNietOpLijst', 'metVaste'],
  soort: ['jb', 'ots', 'vots', 'voogdij', 'jr'],
  termijnen: ['contactJb', 'planJb', 'contactJr', 'planJr'],
  mensen: ['perJbjr', 'perMetOndersteunend', 'perPrimairProces', 'verloop12m', 'verzuim12m'],
}
const perGemeente: readonly Kolomnaam[] = ['kinderen', 'wachtlijst', 'percentage', 'zonder', 'metVaste', 'jb', 'jr', 'contactJb', 'planJb']

/** The figures of the institution and its regions, and below each region its municipalities. */
export function Bladtabellen({ blad }: { blad: Blad }) {
  const { regio: t } = useTeksten()
  const boven = blad.rijen.filter(({ soort }) => soort !== 'gemeente')
  return (
    <>
      {(Object.keys(kolommen) as Groep[]).map((groep) => (
        <section key={groep} className="houvast-stapel houvast-stapel--krap">
          <h2>{t.groepen[groep]}</h2>
          <p className="houvast-zacht">{t.uitleg[groep]}</p>
          <Tabel bijschrift={t.groepen[groep]} rijen={boven} namen={kolommen[groep]} instelling={blad.instelling} />
        </section>
      ))}
      <section className="houvast-stapel houvast-stapel--krap">
        {boven
          .filter(({ soort }) => soort === 'regio')
          .map(({ naam }) => (
            <details key={naam}>
              <summary>{t.gemeentenVan(naam)}</summary>
              <p className="houvast-zacht">{t.gemeenteUitleg}</p>
              <Tabel
                bijschrift={t.gemeentenVan(naam)}
                rijen={blad.rijen.filter(({ soort, jeugdregio }) => soort === 'gemeente' && jeugdregio === naam)}
                namen={perGemeente}
                instelling={blad.instelling}
              />
            </details>
          ))}
      </section>
    </>
  )
}

function Tabel({
  bijschrift,
  rijen,
  namen,
  instelling,
}: {
  bijschrift: string
  rijen: readonly Bladrij[]
  namen: readonly Kolomnaam[]
  instelling: string
}) {
  const { regio: t } = useTeksten()
  return (
    <BredeTabel bijschrift={bijschrift} koppen={[t.waar, ...namen.map((naam) => t.kolom[naam])]}>
      {rijen.map((rij) => (
        <tr key={rij.sleutel} data-alles={rij.soort === 'instelling' || undefined}>
          <th scope="row">
            {rij.soort === 'instelling' ? t.instelling(instelling) : rij.soort === 'elders' ? t.elders : rij.naam}
            {rij.accounthouder && rij.accounthouder !== rij.naam ? <Onder>{t.houder(rij.accounthouder)}</Onder> : null}
            {rij.ongeverifieerd ? <Onder>{t.ongeverifieerd}</Onder> : null}
          </th>
          {namen.map((naam) => (
            <td key={naam} className="houvast-tabel__getal">
              <Waarde rij={rij} naam={naam} />
            </td>
          ))}
        </tr>
      ))}
    </BredeTabel>
  )
}

const Onder = ({ children }: { children: ReactNode }) => <span className="houvast-klein houvast-zacht"> {children}</span>

function Waarde({ rij: { getallen, personeel }, naam }: { rij: Bladrij; naam: Kolomnaam }) {
  const { regio: t } = useTeksten()
  const tijd = useTijdwoorden()
  switch (naam) {
    case 'percentage': {
      const { wachtlijst, kinderen } = getallen
      if (wachtlijst === null || kinderen === null) return <Cel getal={null} />
      if (kinderen === 0) return '–'
      const procent = (100 * wachtlijst) / kinderen
      return `${tijd.getal(Math.round(procent * 10) / 10)}%${procent > 3 ? `, ${t.boven3}` : ''}`
    }
    case 'contactJb':
    case 'contactJr':
    case 'planJb':
    case 'planJr':
      return <Deel deel={getallen[`${naam}OpTijd`]} geheel={getallen[naam]} />
    case 'perJbjr':
    case 'perMetOndersteunend':
    case 'perPrimairProces':
      return <Cel getal={personeel?.werklast[naam] ?? null} />
    case 'verloop12m':
    case 'verzuim12m':
      return <Cel getal={personeel?.[naam] ?? null} maal={100} eenheid="%" />
    default:
      return <Cel getal={getallen[naam as Getal]} />
  }
}
