import type { Datum } from '@houvast/domein/kalender'
import { dagnummer } from '@houvast/domein/kalender'
import { type Instelling, kansen } from './instelling.ts'
import { type DemoKind, gemiddeldeDuur, maakBsnReeks, trekGezin, trekKind } from './kinderen.ts'
import { maakLoting } from './loting.ts'
import { type DemoMedewerker, maakPersoneelsdienst, ruimteVan, voertUit } from './personeel.ts'

export interface DemoToewijzing {
  readonly medewerker: DemoMedewerker
  readonly rol: 'vast' | 'waarnemend' | 'contactpersoon'
  readonly van: number
  tot: number | null
  reden: string | null
}

export interface KindInVerloop {
  readonly kind: DemoKind
  readonly team: number
  readonly toewijzingen: DemoToewijzing[]
}

export interface Verloop {
  readonly instelling: Instelling
  readonly vandaag: number
  readonly begin: number
  readonly kinderen: KindInVerloop[]
  readonly medewerkers: DemoMedewerker[]
}

interface Team {
  readonly start: number[]
  readonly intern: number[]
  lopend: number
  werving: number
}

/** Counted back from the last day, so that the story is the same on whatever day it is told. */
const wervingsdag = 5

/** Lives through the years of an institution day by day: orders come and end, workers come, fall ill and leave, freed room goes to who waits. */
export function doorloop(instelling: Instelling, vandaagDatum: Datum, bsnStart: number): Verloop {
  const loting = maakLoting(instelling.zaad)
  const vandaag = dagnummer(vandaagDatum)
  const begin = vandaag - instelling.jarenHistorie * 365
  const nieuwBsn = maakBsnReeks(bsnStart)
  const dienst = maakPersoneelsdienst(loting, instelling.code)
  const verloop: Verloop = { instelling, vandaag, begin, kinderen: [], medewerkers: [] }
  const teams: Team[] = Array.from({ length: instelling.teams }, () => ({ start: [], intern: [], lopend: 0, werving: 0 }))
  const eindes = new Map<number, number[]>()
  const aannames = new Map<number, number[]>()

  bemanStaf()
  vulBeginstand()
  const wachtenden = { toewijzen, neemWeg }
  for (let dag = begin; dag <= vandaag; dag++) leefDag(dag)
  return verloop

  function bemanStaf() {
    for (let team = 0; team < instelling.teams; team++) {
      for (const functie of ['teamleider', 'gedragswetenschapper', 'administratief'] as const)
        verloop.medewerkers.push(dienst.neemAan(functie, team, begin - 900))
      if (team % 3 === 0) verloop.medewerkers.push(dienst.neemAan('instroommedewerker', team, begin - 700))
    }
    verloop.medewerkers.push(dienst.neemAan('jurist', 0, begin - 800))
    const plekken = (instelling.kinderen * instelling.ruimte) / instelling.teams
    for (let team = 0; team < instelling.teams; team++) {
      for (let ruimte = 0; ruimte < plekken; ) {
        const medewerker = dienst.neemAan(dienst.trekUitvoerder(), team, begin - 200 - Math.floor(loting.exponentieel(1_200)))
        verloop.medewerkers.push(medewerker)
        ruimte += medewerker.fte * kansen.kinderenPerFte
      }
    }
  }

  function vulBeginstand() {
    while (verloop.kinderen.length < instelling.kinderen) {
      const soort = loting.kiesGewogen(kansen.soorten.map((rij) => [rij.soort, rij.aandeel] as const))
      const ouderdom = Math.min(3_000, Math.floor(loting.exponentieel(gemiddeldeDuur(soort))))
      komBinnen(soort, begin - ouderdom, begin, ouderdom + 1 + Math.floor(loting.exponentieel(gemiddeldeDuur(soort))))
    }
  }

  function komBinnen(soort: (typeof kansen.soorten)[number]['soort'], van: number, dag: number, duurAlles?: number) {
    const gezin = trekGezin(loting)
    const team = loting.geheel(0, instelling.teams - 1)
    const grootte = soort === 'jr' ? 1 : loting.kiesGewogen(kansen.gezinsgrootte)
    for (let broer = 0; broer < grootte; broer++) {
      const duur = duurAlles ?? Math.max(45, Math.floor(loting.exponentieel(gemiddeldeDuur(soort))))
      const kind = trekKind(loting, nieuwBsn(), gezin, soort, van, duur)
      const nummer = verloop.kinderen.push({ kind, team, toewijzingen: [] }) - 1
      const ploeg = teams[team] as Team
      ploeg.lopend++
      ploeg.start.push(nummer)
      const laatsteDag = Math.max(kind.tot, dag)
      if (laatsteDag <= vandaag) eindes.set(laatsteDag, [...(eindes.get(laatsteDag) ?? []), nummer])
    }
  }

  function leefDag(dag: number) {
    for (const nummer of eindes.get(dag - 1) ?? []) rondAf(nummer)
    for (const team of aannames.get(dag) ?? []) {
      verloop.medewerkers.push(dienst.neemAan(dienst.trekUitvoerder(), team, dag))
      ;(teams[team] as Team).werving--
    }
    for (const medewerker of verloop.medewerkers) if (medewerker.uitDienst === null) beleef(medewerker, dag)
    for (const { soort, aandeel, dagen } of kansen.soorten) {
      const gezinnen = soort === 'jr' ? 1 : 1.75
      for (let komst = loting.poisson((instelling.kinderen * aandeel) / dagen / gezinnen); komst > 0; komst--) komBinnen(soort, dag, dag)
    }
    if ((vandaag - dag) % 7 === wervingsdag) werf(dag)
    verdeel(dag)
  }

  function rondAf(nummer: number) {
    const kind = verloop.kinderen[nummer] as KindInVerloop
    ;(teams[kind.team] as Team).lopend--
    for (const toewijzing of kind.toewijzingen) if (toewijzing.tot === null) neemWeg(nummer, toewijzing, kind.kind.tot, 'einde maatregel')
  }

  function beleef(medewerker: DemoMedewerker, dag: number) {
    if (loting.kans() < kansen.verloopPerJaar / 365 && dag - medewerker.inDienst > 60 && voertUit(medewerker.functie))
      return vertrek(medewerker, dag)
    if (medewerker.afwezigTot > dag) {
      // the files of a long absent worker are handed over after two weeks; one in eight times they stay behind
      if (medewerker.afwezigheden.at(-1)?.van === dag - 14 && loting.kans() < 0.88) draagOver(medewerker, dag, 'langdurig ziek')
      return
    }
    const kort = kansen.kortZiekPerJaar / 365
    const trekking = loting.kans()
    if (trekking < kort) wordZiek(medewerker, dag, 1 + Math.floor(loting.exponentieel(kansen.kortZiekDagen - 1)))
    else if (trekking < kort + kansen.langZiekPerJaar / 365)
      wordZiek(medewerker, dag, 30 + Math.floor(loting.exponentieel(kansen.langZiekDagen - 30)))
  }

  function wordZiek(medewerker: DemoMedewerker, dag: number, dagen: number) {
    const percentage = loting.kans() < 0.85 ? 100 : 50
    medewerker.afwezigheden.push({ van: dag, tot: dag + dagen - 1 > vandaag ? null : dag + dagen - 1, soort: 'ziekte', percentage })
    if (percentage === 100 && dagen > 14) medewerker.afwezigTot = dag + dagen
  }

  function vertrek(medewerker: DemoMedewerker, dag: number) {
    draagOver(medewerker, dag, 'uit dienst')
    medewerker.uitDienst = dag
    for (const afwezigheid of medewerker.afwezigheden) if (afwezigheid.tot === null || afwezigheid.tot > dag) afwezigheid.tot = dag
  }

  function draagOver(medewerker: DemoMedewerker, dag: number, reden: string) {
    for (const nummer of medewerker.kinderen) {
      const kind = verloop.kinderen[nummer] as KindInVerloop
      const lopend = kind.toewijzingen.find((toewijzing) => toewijzing.tot === null && toewijzing.medewerker === medewerker)
      if (lopend) neemWeg(nummer, lopend, dag - 1, reden)
      ;(teams[kind.team] as Team).intern.push(nummer)
    }
  }

  function neemWeg(nummer: number, toewijzing: DemoToewijzing, dag: number, reden: string) {
    toewijzing.tot = Math.max(dag, toewijzing.van)
    toewijzing.reden = reden
    toewijzing.medewerker.kinderen.delete(nummer)
  }

  function werf(dag: number) {
    for (const [nummer, team] of teams.entries()) {
      const ploeg = verloop.medewerkers.filter(
        (medewerker) => medewerker.team === nummer && medewerker.uitDienst === null && voertUit(medewerker.functie),
      )
      const ruimte = ploeg.reduce((som, { fte, afwezigTot }) => som + (afwezigTot > dag + 30 ? 0 : fte * kansen.kinderenPerFte), 0)
      const tekort = team.lopend * instelling.ruimte - ruimte - team.werving * kansen.kinderenPerFte
      for (let plek = tekort; plek > 6; plek -= kansen.kinderenPerFte) {
        const start = dag + Math.round(20 + loting.exponentieel(40))
        aannames.set(start, [...(aannames.get(start) ?? []), nummer])
        team.werving++
      }
    }
  }

  function verdeel(dag: number) {
    const perTeam = Map.groupBy(
      verloop.medewerkers.filter((medewerker) => medewerker.uitDienst === null && voertUit(medewerker.functie)),
      ({ team }) => team,
    )
    for (const [nummer, team] of teams.entries()) {
      if (team.start.length + team.intern.length === 0) continue
      for (const medewerker of perTeam.get(nummer) ?? []) {
        for (let vrij = Math.floor(ruimteVan(medewerker, dag)) - medewerker.kinderen.size; vrij > 0; vrij--) {
          const kind = volgendeWachtende(team, dag)
          if (kind === null) break
          wachtenden.toewijzen(kind, medewerker, dag)
        }
      }
    }
  }

  function volgendeWachtende(team: Team, dag: number): number | null {
    for (;;) {
      const startEerst = loting.kans() < instelling.startEerst
      const rij = (startEerst ? team.start : team.intern).length > 0 === startEerst ? team.start : team.intern
      const nummer = (rij.length > 0 ? rij : rij === team.start ? team.intern : team.start).shift()
      if (nummer === undefined) return null
      if ((verloop.kinderen[nummer] as KindInVerloop).kind.tot >= dag) return nummer
    }
  }

  function toewijzen(nummer: number, medewerker: DemoMedewerker, dag: number) {
    const { kind, toewijzingen } = verloop.kinderen[nummer] as KindInVerloop
    const vanaf = dag === begin ? Math.max(kind.van, medewerker.inDienst) : dag
    toewijzingen.push({ medewerker, rol: 'vast', van: vanaf, tot: null, reden: null })
    medewerker.kinderen.add(nummer)
  }
}
