import { Agenda, Loting, log } from '../kern/index.ts'
import { Gezinnen, STATUS } from './gezinnen.ts'
import { Personeel } from './personeel.ts'
import { regels, type Toewijzingsregel } from './regels.ts'
import type { Scenario } from './scenario.ts'
import { soorten } from './soorten.ts'
import { stromen } from './stromen.ts'

const AANKOMST = 0
const EINDE = 1
const VERTREK = 2
const INDIENST = 3
const OPBOUW = 4
const LANGZIEK = 5
const OVERDRACHT = 6
const TERUG = 7
const KORTZIEK = 8
const BETER = 9
const CONTACTTOETS = 10
const PLANTOETS = 11
const STARTERS = 12
const VERTREKKERS = 13

const TELLERS = 7
const ZES_WEKEN = 42
const JAAR = 365
export const MAAND = JAAR / 12
/** A position number and the turn of its worker share the 27 bits of the agenda; what is planned for an earlier turn is skipped. */
const BEURTEN = 256

/** What is kept per institution and peildatum. Checks count from the peildatum before. */
export const maten = [
  'kinderen',
  'start',
  'intern',
  'medewerkers',
  'plaatsen',
  'contactGetoetst',
  'contactOpTijd',
  'planGetoetst',
  'planOpTijd',
  'overdrachten',
  /** Children who have been on either list for more than six weeks. */
  'wachtLang',
  /** Families whose plan was checked while they never had a fixed worker. */
  'planZonderVast',
  /** Children who were not taken in. */
  'geweigerd',
  'vacatures',
] as const
export type Maat = (typeof maten)[number]

/** One possible course of the institutions of a scenario. The same scenario, zaad and rule give the same course, on every machine. */
export class Simulatie {
  readonly gezinnen: Gezinnen
  readonly personeel: Personeel
  gebeurtenissen = 0
  dag = 0
  /** Children: per institution the start list, the internal list, and with a worker. */
  readonly kinderen: Int32Array
  /** Child-days spent in each of these, and child-days of the stays that ended: what Little's law holds against each other. */
  readonly kinddagen: Float64Array
  readonly verblijfdagen: Float64Array
  private readonly gewijzigd: Float64Array
  private readonly tellers: Int32Array
  private readonly aankomsten: Int32Array
  private readonly keuzes: Int32Array
  private readonly agenda: Agenda
  private readonly loting: Loting
  private readonly scenario: Scenario
  private readonly regel: Toewijzingsregel
  private readonly plaatsketens: number
  /** Per team: the position from which no vacancy is filled any more. */
  private readonly openTot: Int32Array
  /** Per institution and kind of measure. */
  private readonly tussenAankomsten: Float64Array
  private readonly verblijven: Float64Array
  private readonly termijnen: Float64Array
  private readonly gezinskansen: readonly number[]
  private readonly ingrepen: readonly { dag: number; soort: number; team: number; aantal: number; vanaf: number }[]
  private readonly stops: readonly (readonly { van: number; tot: number }[])[]
  private readonly plaatsVanaf: number
  private readonly instellingVanaf: number
  private beleid: Scenario['personeel']
  private voorrangStart: number
  private factoren: NonNullable<Scenario['vanafBegin']>['factoren'] = {}

  /** @param vanaf the numbers with which the first institution and the first position draw: so a part of a scenario draws as it does in the whole */
  constructor(
    scenario: Scenario,
    zaad: number,
    regel: Toewijzingsregel = regels[scenario.toewijzing.regel],
    vanaf: { instelling: number; plaats: number } = { instelling: 0, plaats: 0 },
  ) {
    this.plaatsVanaf = vanaf.plaats
    this.instellingVanaf = vanaf.instelling
    this.scenario = scenario
    this.regel = regel
    this.beleid = scenario.personeel
    this.voorrangStart = scenario.toewijzing.voorrangStart
    this.loting = new Loting(zaad)
    this.personeel = new Personeel(scenario, this.loting, vanaf.plaats)
    this.openTot = new Int32Array(this.personeel.teams.length)
    const instellingen = scenario.instellingen.length
    this.plaatsketens = 2 * instellingen
    const begin = scenario.instellingen.reduce((som, { kinderen }) => som + soorten.reduce((deel, soort) => deel + kinderen[soort], 0), 0)
    this.gezinnen = new Gezinnen(this.plaatsketens + this.personeel.aantal, Math.ceil(begin * 1.5) + 256)
    const eind = (scenario.aanloopMaanden + scenario.maanden) * MAAND
    this.agenda = new Agenda(Math.ceil(begin / 2) + 256, {
      // About thirty events in each stretch.
      breedte: Math.max(0.05, Math.min(10, 6_000 / (begin + 1))),
      eind,
      // What now lies after the end can come before it when a change makes it come sooner.
      laatste: scenario.vanafBegin ? Number.POSITIVE_INFINITY : eind,
    })
    this.kinderen = new Int32Array(3 * instellingen)
    this.kinddagen = new Float64Array(3 * instellingen)
    this.verblijfdagen = new Float64Array(3 * instellingen)
    this.gewijzigd = new Float64Array(3 * instellingen)
    this.tellers = new Int32Array(TELLERS * instellingen)
    this.aankomsten = new Int32Array(instellingen * soorten.length)
    this.keuzes = new Int32Array(instellingen)
    this.gezinskansen = scenario.gezinsgrootte
    const gemiddeldGezin = scenario.gezinsgrootte.reduce((som, kans, plek) => som + kans * (plek + 1), 0)
    const perBron = (waarde: (soort: (typeof soorten)[number], gi: number) => number) =>
      Float64Array.from(scenario.instellingen.flatMap((_, gi) => soorten.map((soort) => waarde(soort, gi))))
    // Measures come by the family.
    this.tussenAankomsten = perBron((soort, gi) => JAAR / ((scenario.instellingen[gi]?.instroomPerJaar[soort] ?? 0) / gemiddeldGezin))
    this.verblijven = perBron((soort) => scenario.verblijfJaren[soort] * JAAR)
    this.termijnen = perBron((soort) => (scenario.termijnMaanden?.[soort] ?? 0) * MAAND)
    const maand0 = scenario.aanloopMaanden * MAAND
    const dagVan = (datum: string) => maand0 + (Date.parse(datum) - Date.parse(scenario.begin ?? datum)) / 86_400_000
    this.ingrepen = this.personeel.teams.flatMap(({ plan, starters }, team) => {
      let vanaf = starters
      return [
        ...(plan.starters ?? []).map(({ op, aantal }) => {
          vanaf += aantal
          return { dag: dagVan(op), soort: STARTERS, team, aantal, vanaf: vanaf - aantal }
        }),
        ...(plan.vertrekkers ?? []).map(({ op, aantal }) => ({ dag: dagVan(op), soort: VERTREKKERS, team, aantal, vanaf: 0 })),
      ]
    })
    this.stops = scenario.instellingen.map(({ opnamestops = [] }) =>
      opnamestops.map(({ van, tot }) => ({ van: dagVan(van), tot: dagVan(tot) })),
    )
    this.begin()
  }

  /** Begins anew with another zaad, in the memory it has. */
  herbegin(zaad: number): void {
    this.loting.zaad = zaad | 0
    this.agenda.leeg()
    this.gezinnen.leeg()
    this.personeel.leeg()
    for (const rij of [this.kinderen, this.kinddagen, this.verblijfdagen, this.gewijzigd]) rij.fill(0)
    for (const rij of [this.tellers, this.aankomsten, this.keuzes, this.openTot]) rij.fill(0)
    this.beleid = this.scenario.personeel
    this.voorrangStart = this.scenario.toewijzing.voorrangStart
    this.factoren = {}
    this.gebeurtenissen = 0
    this.dag = 0
    this.begin()
  }

  /** Runs on up to and including this day. */
  loopTot(dag: number): void {
    while (this.agenda.eerste() <= dag) this.stap()
    this.dag = dag
  }

  /** The day of what happens next. */
  volgende(): number {
    return this.agenda.eerste()
  }

  /** The day from which `kinderen` at this place has been what it is. */
  laatsteWijziging(plek: number): number {
    return this.gewijzigd[plek] as number
  }

  stap(): void {
    const { agenda } = this
    if (!agenda.neemVolgende()) return
    this.dag = agenda.tijd
    this.gebeurtenissen++
    const wie = agenda.wie
    switch (agenda.soort) {
      case AANKOMST:
        this.komtAan(wie)
        break
      case EINDE:
        this.eindigt(wie)
        break
      case CONTACTTOETS:
        this.toets(wie, 0)
        break
      case PLANTOETS:
        this.toets(wie, 2)
        break
      case STARTERS:
        this.laatBeginnen(wie)
        break
      case VERTREKKERS:
        this.laatVertrekken(wie)
        break
      default: {
        const plaats = Math.floor(wie / BEURTEN)
        if (wie % BEURTEN === (this.personeel.beurt[plaats] as number) % BEURTEN) this.personeelszaak(agenda.soort, plaats)
      }
    }
  }

  /** Sets the caseload and the positions of each team as they are from this month on. */
  zetMaand(maand: number): void {
    this.personeel.teams.forEach(({ vanaf, tot, plan }, team) => {
      const caseload = geldend(plan.caseload, maand) * (this.factoren.caseload ?? 1)
      if (this.personeel.caseload[team] !== caseload) {
        this.personeel.caseload[team] = caseload
        for (let plaats = vanaf; plaats < tot; plaats++) {
          this.personeel.bereken(plaats)
          this.vul(plaats)
        }
      }
      const open = vanaf + Math.round(geldend(plan.plaatsen, maand) * (this.factoren.plaatsen ?? 1))
      for (let plaats = vanaf; plaats < open; plaats++) {
        if (this.personeel.bezet[plaats] === 0 && this.personeel.geworven[plaats] === 0) this.werf(plaats)
      }
      this.openTot[team] = open
    })
  }

  /** What changes at month 0 holds from now on. What was planned comes as much sooner or later: none of these waits has a memory. */
  neemVanafBegin(maand: number): void {
    const { vanafBegin, personeel } = this.scenario
    if (!vanafBegin) return
    const { factoren, voorrangStart } = vanafBegin
    const { verloop = 1, vacature = 1, langZiek = 1, kortZiek = 1, instroom = 1, verblijf = 1 } = factoren
    const schaal = new Float64Array(16).fill(1)
    schaal[AANKOMST] = 1 / instroom
    schaal[EINDE] = verblijf
    schaal[VERTREK] = 1 / verloop
    schaal[INDIENST] = vacature
    schaal[LANGZIEK] = 1 / langZiek
    schaal[KORTZIEK] = 1 / kortZiek
    this.agenda.herschaal(this.dag, schaal)
    this.factoren = factoren
    this.beleid = {
      ...personeel,
      verloopPerJaar: personeel.verloopPerJaar * verloop,
      vacatureDagen: personeel.vacatureDagen * vacature,
      langZiekPerJaar: personeel.langZiekPerJaar * langZiek,
      kortZiekPerJaar: personeel.kortZiekPerJaar * kortZiek,
    }
    this.voorrangStart = voorrangStart ?? this.voorrangStart
    this.zetMaand(maand)
  }

  /** The figures of each institution now, in the order of `maten`. */
  peil(naar: Float64Array, vanaf: number): void {
    const sinds = this.dag - this.scenario.wachtlijstNaDagen
    const { personeel } = this
    for (let gi = 0; gi < this.scenario.instellingen.length; gi++) {
      let medewerkers = 0
      let bezet = 0
      let werving = 0
      for (let plaats = personeel.vanaf[gi] as number; plaats < (personeel.vanaf[gi + 1] as number); plaats++) {
        bezet += personeel.bezet[plaats] as number
        werving += personeel.geworven[plaats] as number
        if (personeel.bezet[plaats] === 1 && !personeel.isLangZiek(plaats)) medewerkers++
      }
      const rij = vanaf + gi * maten.length
      naar[rij] = (this.kinderen[3 * gi] as number) + (this.kinderen[3 * gi + 1] as number) + (this.kinderen[3 * gi + 2] as number)
      naar[rij + 1] = this.gezinnen.kinderenVoor(2 * gi, sinds)
      naar[rij + 2] = this.gezinnen.kinderenVoor(2 * gi + 1, sinds)
      naar[rij + 3] = medewerkers
      naar[rij + 4] = bezet
      for (let teller = 0; teller < TELLERS; teller++) {
        const plek = rij + (teller < 5 ? 5 + teller : 6 + teller)
        naar[plek] = this.tellers[TELLERS * gi + teller] as number
        this.tellers[TELLERS * gi + teller] = 0
      }
      const zesWekenTerug = this.dag - ZES_WEKEN
      naar[rij + 10] = this.gezinnen.kinderenVoor(2 * gi, zesWekenTerug) + this.gezinnen.kinderenVoor(2 * gi + 1, zesWekenTerug)
      naar[rij + 13] = werving
    }
  }

  private begin(): void {
    const { personeel, scenario, loting } = this
    const { verloopPerJaar, vacatureDagen, langZiekPerJaar, langZiekDagen, opbouw } = scenario.personeel
    const vacant = (verloopPerJaar * vacatureDagen) / (JAAR + verloopPerJaar * vacatureDagen)
    const ziek = (langZiekPerJaar * langZiekDagen) / (JAAR + langZiekPerJaar * langZiekDagen)
    personeel.teams.forEach(({ vanaf, plan }, team) => {
      personeel.caseload[team] = geldend(plan.caseload, 0)
      this.openTot[team] = vanaf + Math.round(geldend(plan.plaatsen, 0))
      for (let plaats = vanaf; plaats < (this.openTot[team] as number); plaats++) {
        if (loting.uniform(stromen.begin, this.plaatsVanaf + plaats, 0) < vacant) {
          this.werf(plaats)
          continue
        }
        // In service for so long already; leaving and falling ill have no memory.
        const inDienst =
          verloopPerJaar > 0
            ? loting.wachttijd(JAAR / verloopPerJaar, stromen.begin, this.plaatsVanaf + plaats, 1)
            : Number.POSITIVE_INFINITY
        personeel.begin(plaats, opbouw.findLast(({ naDagen }) => naDagen <= inDienst)?.deel ?? 0)
        const isZiek = loting.uniform(stromen.begin, this.plaatsVanaf + plaats, 2) < ziek
        this.planPersoon(plaats, inDienst, isZiek)
        if (isZiek) {
          personeel.zetLangZiek(plaats, true)
          this.planVoor(plaats, loting.wachttijd(langZiekDagen, stromen.begin, this.plaatsVanaf + plaats, 3), TERUG)
        }
      }
    })
    scenario.instellingen.forEach((instelling, gi) => {
      soorten.forEach((soort, nummer) => {
        const bron = gi * soorten.length + nummer
        for (let geplaatst = 0; geplaatst < Math.round(instelling.kinderen[soort]); )
          geplaatst += this.maakGezin(bron, STATUS.intern, false)
        this.planAankomst(bron)
      })
    })
    for (let plaats = 0; plaats < personeel.aantal; plaats++) this.vul(plaats)
    this.ingrepen.forEach(({ dag, soort }, nummer) => {
      if (dag >= 0) this.agenda.plan(dag, soort, nummer)
    })
  }

  private laatBeginnen(ingreep: number): void {
    const { vanaf, aantal } = this.ingrepen[ingreep] as (typeof this.ingrepen)[number]
    for (let plaats = vanaf; plaats < vanaf + aantal; plaats++) this.personeelszaak(INDIENST, plaats)
  }

  /** Who leaves is drawn; with fewer workers than leavers everybody goes. */
  private laatVertrekken(ingreep: number): void {
    const { team, aantal } = this.ingrepen[ingreep] as (typeof this.ingrepen)[number]
    const { personeel, loting } = this
    const { vanaf, tot } = personeel.teams[team] as (typeof personeel.teams)[number]
    const lot = (plaats: number) => loting.uniform(stromen.ingreep, this.plaatsVanaf + plaats, personeel.beurt[plaats] as number)
    Array.from({ length: tot - vanaf }, (_, nummer) => vanaf + nummer)
      .filter((plaats) => personeel.bezet[plaats] === 1)
      .sort((een, ander) => lot(een) - lot(ander) || een - ander)
      .slice(0, aantal)
      .forEach((plaats) => {
        this.personeelszaak(VERTREK, plaats)
      })
  }

  private planVoor(plaats: number, over: number, soort: number): void {
    this.agenda.plan(this.dag + over, soort, plaats * BEURTEN + ((this.personeel.beurt[plaats] as number) % BEURTEN))
  }

  private planPersoon(plaats: number, inDienst: number, isLangZiek: boolean): void {
    const { verloopPerJaar, langZiekPerJaar, kortZiekPerJaar, opbouw } = this.beleid
    const beurt = this.personeel.beurt[plaats] as number
    if (verloopPerJaar > 0)
      this.planVoor(plaats, this.loting.wachttijd(JAAR / verloopPerJaar, stromen.vertrek, this.plaatsVanaf + plaats, beurt), VERTREK)
    if (langZiekPerJaar > 0 && !isLangZiek) this.planZiekte(plaats, JAAR / langZiekPerJaar, LANGZIEK)
    if (kortZiekPerJaar > 0) this.planZiekte(plaats, JAAR / kortZiekPerJaar, KORTZIEK)
    for (const { naDagen } of opbouw) if (naDagen > inDienst) this.planVoor(plaats, naDagen - inDienst, OPBOUW)
    this.personeel.inDienst[plaats] = this.dag - inDienst
  }

  private planZiekte(plaats: number, gemiddelde: number, soort: number): void {
    const { stroom, telling } = this.ziekte(soort)
    const beurt = (telling[plaats] as number) + 1
    telling[plaats] = beurt
    this.planVoor(plaats, this.loting.wachttijd(gemiddelde, stroom, this.plaatsVanaf + plaats, 2 * beurt), soort)
  }

  /** How long the sickness that now begins will last. */
  private ziekteduur(plaats: number, gemiddelde: number, soort: number): number {
    const { stroom, telling } = this.ziekte(soort)
    return this.loting.wachttijd(gemiddelde, stroom, this.plaatsVanaf + plaats, 2 * (telling[plaats] as number) + 1)
  }

  private ziekte(soort: number): { stroom: number; telling: Int32Array } {
    return soort === LANGZIEK
      ? { stroom: stromen.langZiek, telling: this.personeel.langeZiektes }
      : { stroom: stromen.kortZiek, telling: this.personeel.korteZiektes }
  }

  private werf(plaats: number): void {
    const { vacatureDagen, vacatureSpreiding } = this.beleid
    this.personeel.geworven[plaats] = 1
    const beurt = this.personeel.beurt[plaats] as number
    this.planVoor(
      plaats,
      this.loting.lognormaal(vacatureDagen, vacatureSpreiding, stromen.vacature, this.plaatsVanaf + plaats, beurt),
      INDIENST,
    )
  }

  private stroom(bron: number): number {
    return (this.instellingVanaf * soorten.length + bron) * 16
  }

  private wordtVervuld(plaats: number): boolean {
    const team = this.personeel.team[plaats] as number
    return plaats < (this.openTot[team] as number) || plaats >= (this.personeel.teams[team] as { starters: number }).starters
  }

  private planAankomst(bron: number): void {
    const gemiddeld = (this.tussenAankomsten[bron] as number) / (this.factoren.instroom ?? 1)
    if (gemiddeld === Number.POSITIVE_INFINITY) return
    this.agenda.plan(
      this.dag + this.loting.wachttijd(gemiddeld, this.stroom(bron) + stromen.aankomst, this.aankomsten[bron] as number, 0),
      AANKOMST,
      bron,
    )
  }

  private komtAan(bron: number): void {
    const gi = (bron / soorten.length) | 0
    if ((this.stops[gi] as readonly { van: number; tot: number }[]).some(({ van, tot }) => van <= this.dag && this.dag < tot)) {
      const nummer = this.aankomsten[bron] as number
      this.aankomsten[bron] = nummer + 1
      this.tellers[TELLERS * gi + 6] = (this.tellers[TELLERS * gi + 6] as number) + this.gezinsgrootte(bron, nummer)
    } else this.maakGezin(bron, STATUS.start, true)
    this.planAankomst(bron)
  }

  private gezinsgrootte(bron: number, nummer: number): number {
    const { gezinskansen } = this
    const lot = this.loting.uniform(this.stroom(bron) + stromen.grootte, nummer, 0)
    let grootte = 1
    for (let som = gezinskansen[0] as number; lot > som && grootte < gezinskansen.length; grootte++) som += gezinskansen[grootte] as number
    return grootte
  }

  /** Days that a measure still lasts; one that runs already is somewhere in its term. */
  private verblijf(bron: number, nummer: number, kind: number, isNieuw: boolean): number {
    const stroom = this.stroom(bron) + stromen.verblijf
    const gemiddeld = (this.verblijven[bron] as number) * (this.factoren.verblijf ?? 1)
    const termijn = this.termijnen[bron] as number
    if (termijn === 0) return this.loting.wachttijd(gemiddeld, stroom, nummer, kind)
    const doorgaan = gemiddeld > termijn ? 1 - termijn / gemiddeld : 0
    const verlengingen = doorgaan > 0 ? Math.floor(this.loting.wachttijd(-1 / log(doorgaan), stroom, nummer, kind)) : 0
    return termijn * (verlengingen + (isNieuw ? 1 : this.loting.uniform(stroom, nummer, kind + 16)))
  }

  /** @returns how many children came */
  private maakGezin(bron: number, lijst: number, isNieuw: boolean): number {
    const { gezinnen, scenario, dag } = this
    const nummer = this.aankomsten[bron] as number
    this.aankomsten[bron] = nummer + 1
    const gezin = gezinnen.voegToe((bron / soorten.length) | 0, dag, this.stroom(bron), nummer)
    const grootte = this.gezinsgrootte(bron, nummer)
    for (let kind = 0; kind < grootte; kind++) {
      this.agenda.plan(dag + this.verblijf(bron, nummer, kind, isNieuw), EINDE, gezinnen.voegKindToe(gezin))
    }
    if (!isNieuw) {
      gezinnen.eersteVast[gezin] = dag
      this.zetOpLijst(gezin, lijst)
      return grootte
    }
    this.agenda.plan(dag + scenario.toetsen.contactDagen, CONTACTTOETS, gezin)
    this.agenda.plan(dag + scenario.toetsen.planDagen, PLANTOETS, gezin)
    this.plaatsOfWacht(gezin, lijst)
    return grootte
  }

  private plaatsOfWacht(gezin: number, lijst: number): void {
    const { gezinnen } = this
    const gi = gezinnen.instelling[gezin] as number
    const isVrij = (gezinnen.kop[2 * gi] as number) < 0 && (gezinnen.kop[2 * gi + 1] as number) < 0
    const plaats = isVrij ? this.regel(this.personeel, gi) : -1
    if (plaats >= 0) this.krijgtVast(gezin, plaats)
    else this.zetOpLijst(gezin, lijst)
  }

  private zetOpLijst(gezin: number, lijst: number): void {
    const { gezinnen } = this
    gezinnen.status[gezin] = lijst
    gezinnen.sinds[gezin] = this.dag
    gezinnen.sluitAan(2 * (gezinnen.instelling[gezin] as number) + lijst, gezin)
    this.tel(gezin, lijst, gezinnen.kinderen[gezin] as number)
  }

  private krijgtVast(gezin: number, plaats: number): void {
    const { gezinnen } = this
    const aantal = gezinnen.kinderen[gezin] as number
    gezinnen.status[gezin] = STATUS.vast
    gezinnen.plaats[gezin] = plaats
    gezinnen.sinds[gezin] = this.dag
    if (gezinnen.eersteVast[gezin] === Number.POSITIVE_INFINITY) gezinnen.eersteVast[gezin] = this.dag
    gezinnen.sluitAan(this.plaatsketens + plaats, gezin)
    this.personeel.belasting[plaats] = (this.personeel.belasting[plaats] as number) + aantal
    this.tel(gezin, STATUS.vast, aantal)
  }

  /** Takes a family from where it is. */
  private maakLos(gezin: number): void {
    const { gezinnen } = this
    const status = gezinnen.status[gezin] as number
    const plaats = gezinnen.plaats[gezin] as number
    const aantal = gezinnen.kinderen[gezin] as number
    gezinnen.neemUit(status === STATUS.vast ? this.plaatsketens + plaats : 2 * (gezinnen.instelling[gezin] as number) + status, gezin)
    if (status === STATUS.vast) {
      this.personeel.belasting[plaats] = (this.personeel.belasting[plaats] as number) - aantal
      gezinnen.plaats[gezin] = -1
    }
    this.tel(gezin, status, -aantal)
  }

  private tel(gezin: number, status: number, erbij: number): void {
    const plek = 3 * (this.gezinnen.instelling[gezin] as number) + status
    const aantal = this.kinderen[plek] as number
    this.kinddagen[plek] = (this.kinddagen[plek] as number) + aantal * (this.dag - (this.gewijzigd[plek] as number))
    this.gewijzigd[plek] = this.dag
    this.kinderen[plek] = aantal + erbij
    if (erbij < 0) {
      this.verblijfdagen[plek] = (this.verblijfdagen[plek] as number) - erbij * (this.dag - (this.gezinnen.sinds[gezin] as number))
    }
  }

  private eindigt(kind: number): void {
    const { gezinnen, personeel } = this
    const gezin = gezinnen.gezinVan[kind] as number
    const status = gezinnen.status[gezin] as number
    const plaats = gezinnen.plaats[gezin] as number
    if (gezinnen.kinderen[gezin] === 1) {
      this.maakLos(gezin)
      gezinnen.status[gezin] = STATUS.klaar
      gezinnen.kinderen[gezin] = 0
    } else {
      this.tel(gezin, status, -1)
      gezinnen.kinderen[gezin] = (gezinnen.kinderen[gezin] as number) - 1
      if (plaats >= 0) personeel.belasting[plaats] = (personeel.belasting[plaats] as number) - 1
    }
    if (plaats >= 0) this.vul(plaats)
  }

  /** Gives a worker with room the families that wait, one by one. */
  private vul(plaats: number): void {
    const gi = this.personeel.instelling[plaats] as number
    const { kop } = this.gezinnen
    while (this.personeel.heeftRuimte(plaats)) {
      const start = kop[2 * gi] as number
      const intern = kop[2 * gi + 1] as number
      if (start < 0 && intern < 0) return
      let gezin = start < 0 ? intern : start
      if (start >= 0 && intern >= 0) {
        const keuze = this.keuzes[gi] as number
        this.keuzes[gi] = keuze + 1
        if (this.loting.uniform(stromen.keuze, this.instellingVanaf + gi, keuze) >= this.voorrangStart) gezin = intern
      }
      this.maakLos(gezin)
      this.krijgtVast(gezin, plaats)
    }
  }

  private draagOver(plaats: number): void {
    const gi = this.personeel.instelling[plaats] as number
    const keten = this.plaatsketens + plaats
    for (let gezin = this.gezinnen.kop[keten] as number; gezin >= 0; gezin = this.gezinnen.kop[keten] as number) {
      this.tellers[TELLERS * gi + 4] = (this.tellers[TELLERS * gi + 4] as number) + (this.gezinnen.kinderen[gezin] as number)
      this.maakLos(gezin)
      this.plaatsOfWacht(gezin, STATUS.intern)
    }
  }

  private personeelszaak(soort: number, plaats: number): void {
    const { personeel } = this
    const { opbouw, overdrachtNaDagen, langZiekDagen, langZiekPerJaar, kortZiekDagen, kortZiekPerJaar } = this.beleid
    switch (soort) {
      case VERTREK:
        // A leaver on a date may have gone before the day of leaving that was drawn.
        if (personeel.bezet[plaats] === 0) return
        personeel.vertrek(plaats)
        this.draagOver(plaats)
        if (this.wordtVervuld(plaats)) this.werf(plaats)
        return
      case INDIENST:
        personeel.begin(plaats, opbouw.findLast(({ naDagen }) => naDagen <= 0)?.deel ?? 0)
        this.planPersoon(plaats, 0, false)
        this.vul(plaats)
        return
      case OPBOUW:
        personeel.zetOpbouw(
          plaats,
          opbouw.findLast(({ naDagen }) => naDagen <= this.dag - (this.personeel.inDienst[plaats] as number) + 1e-6)?.deel ?? 0,
        )
        this.vul(plaats)
        return
      case LANGZIEK: {
        if (personeel.bezet[plaats] === 0) return
        personeel.zetLangZiek(plaats, true)
        const duur = this.ziekteduur(plaats, langZiekDagen, LANGZIEK)
        if (duur > overdrachtNaDagen) this.planVoor(plaats, overdrachtNaDagen, OVERDRACHT)
        this.planVoor(plaats, duur, TERUG)
        return
      }
      case OVERDRACHT:
        this.draagOver(plaats)
        return
      case TERUG:
        if (personeel.bezet[plaats] === 0) return
        personeel.zetLangZiek(plaats, false)
        if (langZiekPerJaar > 0) this.planZiekte(plaats, JAAR / langZiekPerJaar, LANGZIEK)
        this.vul(plaats)
        return
      case KORTZIEK:
        if (personeel.bezet[plaats] === 0) return
        personeel.zetKortZiek(plaats, true)
        this.planVoor(plaats, this.ziekteduur(plaats, kortZiekDagen, KORTZIEK), BETER)
        return
      case BETER:
        if (personeel.bezet[plaats] === 0) return
        personeel.zetKortZiek(plaats, false)
        if (kortZiekPerJaar > 0) this.planZiekte(plaats, JAAR / kortZiekPerJaar, KORTZIEK)
        this.vul(plaats)
        return
    }
  }

  /** Whether first contact (teller 0) or the plan (teller 2) was there in time; a family that has ended is left out. */
  private toets(gezin: number, teller: number): void {
    const { gezinnen } = this
    if (gezinnen.status[gezin] === STATUS.klaar) return
    const { contactDagen, contactwerkDagen, planDagen, planwerkDagen } = this.scenario.toetsen
    const gemiddelde = teller === 0 ? contactwerkDagen : planwerkDagen
    const werk = this.loting.wachttijd(
      gemiddelde,
      (gezinnen.stroom[gezin] as number) + stromen.werk,
      gezinnen.nummer[gezin] as number,
      teller,
    )
    const plek = TELLERS * (gezinnen.instelling[gezin] as number) + teller
    this.tellers[plek] = (this.tellers[plek] as number) + 1
    const opTijd =
      (gezinnen.eersteVast[gezin] as number) + werk <= (gezinnen.aangekomen[gezin] as number) + (teller === 0 ? contactDagen : planDagen)
    if (opTijd) this.tellers[plek + 1] = (this.tellers[plek + 1] as number) + 1
    if (teller === 2 && gezinnen.eersteVast[gezin] === Number.POSITIVE_INFINITY) {
      this.tellers[plek + 3] = (this.tellers[plek + 3] as number) + 1
    }
  }
}

function geldend(stappen: readonly { vanafMaand: number; waarde: number }[], maand: number): number {
  return stappen.findLast(({ vanafMaand }) => vanafMaand <= maand)?.waarde ?? 0
}

export interface Verloop {
  readonly cijfers: Float64Array
  readonly gebeurtenissen: number
}

export interface Verloop {
  readonly cijfers: Float64Array
  readonly gebeurtenissen: number
}

/** All figures of one run: per peildatum (month 0 up to `maanden`) per institution in the order of `maten`. */
export function draai(scenario: Scenario, zaad: number, regel?: Toewijzingsregel): Verloop {
  return maakLoper(scenario, regel)(zaad)
}

/**
 * Runs the same scenario with one zaad after another, in one memory. Institutions touch each other nowhere, so each is run by itself:
 * what one needs stays near the processor.
 */
export function maakLoper(scenario: Scenario, regel?: Toewijzingsregel): (zaad: number) => Verloop {
  const { instellingen, maanden } = scenario
  const rij = instellingen.length * maten.length
  const simulaties: Simulatie[] = []
  return (zaad) => {
    const cijfers = new Float64Array((maanden + 1) * rij)
    let gebeurtenissen = 0
    let plaats = 0
    instellingen.forEach((instelling, nummer) => {
      const eerder = simulaties[nummer]
      const simulatie = eerder ?? new Simulatie({ ...scenario, instellingen: [instelling] }, zaad, regel, { instelling: nummer, plaats })
      if (eerder) eerder.herbegin(zaad)
      else simulaties.push(simulatie)
      plaats += simulatie.personeel.aantal
      volg(simulatie, scenario, cijfers, nummer * maten.length, rij)
      gebeurtenissen += simulatie.gebeurtenissen
    })
    return { cijfers, gebeurtenissen }
  }
}

function volg(simulatie: Simulatie, { aanloopMaanden, maanden }: Scenario, cijfers: Float64Array, vanaf: number, rij: number): void {
  const weg = new Float64Array(maten.length)
  for (let maand = 0; maand <= aanloopMaanden + maanden; maand++) {
    simulatie.loopTot(maand * MAAND)
    const geteld = maand - aanloopMaanden
    if (geteld >= 0) {
      simulatie.zetMaand(geteld)
      simulatie.peil(cijfers, vanaf + geteld * rij)
      if (geteld === 0) simulatie.neemVanafBegin(geteld)
    } else simulatie.peil(weg, 0)
  }
}
