/** Roles, and the grounds on which a person may open a file. Row-level security asks the same grounds (relation `dossiertoegang`). */
export const rollen = [
  'jeugdbeschermer',
  'wachtlijstbeheerder',
  'teamleider',
  'gedragswetenschapper',
  'bestuurder',
  'data-analist',
  'beheerder',
  'inspectie',
] as const
export type Rol = (typeof rollen)[number]

/** May do what the table says only while a period is open for this person; outside it, nothing. */
export const heeftPeriodeNodig = (rol: Rol): boolean => rol === 'inspectie'

/**
 * - `toewijzing`: a running assignment of this person to this child.
 * - `team`: a running assignment of somebody in this person's team to this child.
 * - `wachtlijst`: the child is without a vaste jeugdbeschermer.
 * - `noodtoegang`: opened in need, with a reason, for at most 24 hours.
 * - `overdracht`: a handover card about this child waits for this person to accept it.
 * - `instelling`: every file of the institution.
 */
export const gronden = ['toewijzing', 'team', 'wachtlijst', 'noodtoegang', 'overdracht', 'instelling'] as const
export type Grond = (typeof gronden)[number]

const eigen = ['toewijzing', 'noodtoegang'] as const
const team = ['toewijzing', 'team', 'noodtoegang'] as const
const wachtlijst = ['toewijzing', 'wachtlijst', 'noodtoegang'] as const
const leiding = ['toewijzing', 'team', 'wachtlijst', 'noodtoegang'] as const
const ontvanger = ['overdracht'] as const
const metOntvanger = ['toewijzing', 'noodtoegang', 'overdracht'] as const
const alles = ['instelling'] as const

type Toestemming = Partial<Record<Rol, readonly Grond[]>>

/** Role × action × grounds. What is not in the table is denied. An empty list of grounds means: the action concerns no file. */
export const beleid = {
  'vandaag.lezen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: team, gedragswetenschapper: team },
  'wachtlijst.lezen': {
    jeugdbeschermer: eigen,
    wachtlijstbeheerder: wachtlijst,
    teamleider: leiding,
    gedragswetenschapper: team,
    bestuurder: alles,
    'data-analist': alles,
  },
  'wachtlijst.uitvoeren': { wachtlijstbeheerder: wachtlijst, teamleider: leiding, 'data-analist': alles },
  'zicht.lezen': {
    jeugdbeschermer: eigen,
    wachtlijstbeheerder: wachtlijst,
    teamleider: leiding,
    gedragswetenschapper: team,
    bestuurder: alles,
    'data-analist': alles,
  },
  'zicht.uitvoeren': {
    wachtlijstbeheerder: wachtlijst,
    teamleider: leiding,
    gedragswetenschapper: team,
    bestuurder: alles,
    'data-analist': alles,
  },
  'wachten.lezen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'spoed.vastleggen': { wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'weekoverleg.lezen': { wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'weekoverleg.houden': { wachtlijstbeheerder: wachtlijst, teamleider: leiding },
  'opnamestop.lezen': { wachtlijstbeheerder: [], teamleider: [], gedragswetenschapper: [], bestuurder: [], 'data-analist': [] },
  'opnamestop.vastleggen': { teamleider: [], bestuurder: [] },
  'jeugdige.zoeken': {
    jeugdbeschermer: eigen,
    wachtlijstbeheerder: wachtlijst,
    teamleider: leiding,
    gedragswetenschapper: team,
    bestuurder: alles,
    'data-analist': alles,
  },
  'jeugdige.lezen': {
    jeugdbeschermer: eigen,
    wachtlijstbeheerder: wachtlijst,
    teamleider: leiding,
    gedragswetenschapper: team,
    bestuurder: alles,
    'data-analist': alles,
  },
  'jeugdige.naam.lezen': {
    jeugdbeschermer: metOntvanger,
    wachtlijstbeheerder: wachtlijst,
    teamleider: leiding,
    gedragswetenschapper: team,
  },
  'jeugdige.bsn.lezen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst },
  'inzage.lezen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'contact.vastleggen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'veiligheid.lezen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'veiligheid.vastleggen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'concept.bewaren': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'plan.lezen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'plan.schrijven': { jeugdbeschermer: eigen, teamleider: leiding, gedragswetenschapper: team },
  'aanwijzing.vastleggen': { jeugdbeschermer: eigen, teamleider: leiding },
  'voogdij.beoordelen': { jeugdbeschermer: eigen, teamleider: leiding, gedragswetenschapper: team },
  'plan.vaststellen': { jeugdbeschermer: eigen, teamleider: leiding },
  'toewijzing.vastleggen': { wachtlijstbeheerder: wachtlijst, teamleider: leiding },
  'toewijzing.beeindigen': { wachtlijstbeheerder: wachtlijst, teamleider: leiding },
  'kennisgeving.registreren': { wachtlijstbeheerder: wachtlijst },
  'rechtbank.lezen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'rechtbank.vastleggen': { jeugdbeschermer: eigen, teamleider: leiding },
  'brief.maken': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding },
  'stuk.lezen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'agendafeed.beheren': { jeugdbeschermer: [], teamleider: [], gedragswetenschapper: [] },
  'agendafeed.lezen': { jeugdbeschermer: ['toewijzing'], teamleider: ['toewijzing'], gedragswetenschapper: ['toewijzing'] },
  'zaak.lezen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'beschikking.vastleggen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding },
  'gebeurtenis.vastleggen': { jeugdbeschermer: eigen, wachtlijstbeheerder: wachtlijst, teamleider: leiding, gedragswetenschapper: team },
  'maatregel.beeindigen': { jeugdbeschermer: eigen, teamleider: leiding },
  'werkvariant.besluiten': { teamleider: leiding, gedragswetenschapper: team },
  'overdracht.lezen': { jeugdbeschermer: metOntvanger, teamleider: leiding, gedragswetenschapper: team },
  'overdracht.opstellen': { jeugdbeschermer: eigen, teamleider: leiding },
  'overdracht.aanvaarden': { jeugdbeschermer: ontvanger },
  'noodtoegang.openen': { jeugdbeschermer: [], wachtlijstbeheerder: [], teamleider: [], gedragswetenschapper: [] },
  'team.lezen': { teamleider: leiding, bestuurder: alles, 'data-analist': alles, wachtlijstbeheerder: wachtlijst },
  'kandidaten.lezen': { wachtlijstbeheerder: wachtlijst, teamleider: leiding },
  'afwezigheid.vastleggen': { teamleider: leiding },
  'werklast.eigen': { jeugdbeschermer: ['toewijzing'], teamleider: ['toewijzing'] },
  'werklast.lezen': { jeugdbeschermer: metOntvanger, wachtlijstbeheerder: wachtlijst, teamleider: leiding },
  'werklastfactor.vastleggen': { jeugdbeschermer: eigen, teamleider: leiding },
  'teamwerklast.lezen': { teamleider: [] },
  'eigentaak.vastleggen': { teamleider: [] },
  'werkbeleving.invullen': { jeugdbeschermer: [] },
  'werklastmelding.lezen': { jeugdbeschermer: metOntvanger, teamleider: leiding },
  'werklastmelding.doen': { jeugdbeschermer: metOntvanger },
  'werklastmelding.besluiten': { teamleider: leiding },
  'uitval.lezen': { teamleider: leiding },
  'uitval.besluiten': { teamleider: leiding },
  'verdeling.lezen': { wachtlijstbeheerder: wachtlijst, teamleider: leiding },
  'verdeling.adviseren': { wachtlijstbeheerder: wachtlijst, teamleider: leiding },
  'verdeling.besluiten': { wachtlijstbeheerder: wachtlijst, teamleider: leiding },
  'verdeelgewicht.lezen': { wachtlijstbeheerder: [], teamleider: [], bestuurder: [], beheerder: [] },
  'werklastgewicht.lezen': { jeugdbeschermer: [], teamleider: [], bestuurder: [], 'data-analist': [], beheerder: [] },
  'werklastgewicht.beheren': { bestuurder: [], beheerder: [] },
  'verdeelgewicht.beheren': { bestuurder: [], beheerder: [] },
  'monitor.lezen': { bestuurder: [], 'data-analist': [], teamleider: [], wachtlijstbeheerder: [] },
  'monitor.kinderen.lezen': { wachtlijstbeheerder: wachtlijst, teamleider: leiding, bestuurder: alles, 'data-analist': alles },
  'monitor.uitvoeren': { bestuurder: [], 'data-analist': [] },
  'monitor.vaststellen': { bestuurder: [], 'data-analist': [] },
  'definitie.lezen': { wachtlijstbeheerder: [], teamleider: [], bestuurder: [], 'data-analist': [] },
  'definitie.beproeven': { bestuurder: [], 'data-analist': [] },
  'norm.lezen': {
    jeugdbeschermer: eigen,
    wachtlijstbeheerder: wachtlijst,
    teamleider: leiding,
    gedragswetenschapper: team,
    bestuurder: alles,
    'data-analist': alles,
    beheerder: [],
  },
  'norm.beheren': { bestuurder: [], beheerder: [] },
  'levering.lezen': { 'data-analist': [] },
  'levering.uitvoeren': { 'data-analist': [] },
  'cbslevering.lezen': { bestuurder: [], 'data-analist': [] },
  'cbslevering.leveren': { 'data-analist': alles },
  'gebruiker.lezen': { beheerder: [] },
  'gebruiker.wijzigen': { beheerder: [] },
  'toezichtperiode.lezen': { bestuurder: [], beheerder: [] },
  'toezichtperiode.beheren': { beheerder: [] },
  'toezicht.lezen': { bestuurder: [], 'data-analist': [], inspectie: [] },
  'toezicht.uitvoeren': { bestuurder: [], 'data-analist': [], inspectie: [] },
  'steekproef.trekken': { inspectie: [] },
  'steekproef.lezen': { inspectie: [] },
  'steekproef.uitvoeren': { inspectie: [] },
  'bestuursverklaring.lezen': { bestuurder: [], 'data-analist': [] },
  'bestuursverklaring.ondertekenen': { bestuurder: [] },
  'gelijkebehandeling.lezen': { bestuurder: [], 'data-analist': [], inspectie: [] },
  'gelijkebehandeling.toelichten': { bestuurder: [] },
} as const satisfies Record<string, Toestemming>

export type Actie = keyof typeof beleid

/** The grounds on which this role may do this action, or `null` when it may not do it at all. */
export function findGronden(rol: Rol, actie: Actie): readonly Grond[] | null {
  const toestemming: Toestemming = beleid[actie]
  return toestemming[rol] ?? null
}

/** Every action that this role may do on some ground. */
export function actiesVan(rol: Rol): Actie[] {
  return (Object.keys(beleid) as Actie[]).filter((actie) => findGronden(rol, actie) !== null)
}

/** May this role do this action with a file on which the person has these grounds? */
export function magMetDossier(rol: Rol, actie: Actie, grondenOpDossier: readonly Grond[]): boolean {
  const nodig = findGronden(rol, actie)
  if (nodig === null) return false
  return nodig.includes('instelling') || nodig.some((grond) => grondenOpDossier.includes(grond))
}
