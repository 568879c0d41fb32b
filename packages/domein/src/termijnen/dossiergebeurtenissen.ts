import type { Beschikking, Contact, Kind, Maatregel } from '../feiten/feiten.ts'
import { type Datum, laatste, vroegste } from '../kalender/datum.ts'
import { eersteDag, findKennisgeving, findLaatsteDag, findLooptijd, isGeteld, isVoortzetting } from '../maatregelen/maatregel.ts'
import type { Gebeurtenis, GebeurtenisSoort } from './gebeurtenis.ts'
import { isPlanVanAanpak } from './termijnen.ts'

const voortzetting = 'De maatregel zet een andere voort: er begint geen nieuwe termijn.'

/**
 * What the registered facts say has happened with this measure of the child. An event is no second registration: it follows from the fact, and is gone or
 * another when the fact is.
 */
export function findMaatregelgebeurtenissen(kind: Kind, maatregel: Maatregel): Gebeurtenis[] {
  if (!isGeteld(maatregel) || findLooptijd(maatregel) === null) return []
  const kennisgeving = findKennisgeving(maatregel)
  return [
    ...(kennisgeving === null ? [] : [ontvangen(kind, maatregel, kennisgeving)]),
    ...loop(maatregel),
    ...vaste(kind, maatregel, kennisgeving),
    ...maatregel.beschikkingen.flatMap((beschikking) => vanBeschikking(maatregel, beschikking)),
    ...ouders(maatregel, kennisgeving, kind.contacten),
    ...plannen(maatregel),
  ]
}

/** The id names what it follows from, so that the same facts give the same events. */
function bij(maatregel: Maatregel, soort: GebeurtenisSoort, datum: Datum): Gebeurtenis {
  return { id: `${maatregel.id}/${soort}/${datum}`, soort, datum, betreft: maatregel.id, bij: maatregel.type }
}

function ontvangen(kind: Kind, maatregel: Maatregel, kennisgeving: Datum): Gebeurtenis {
  return {
    ...bij(maatregel, 'maatregel_ontvangen', kennisgeving),
    ...(isVoortzetting(kind, maatregel) ? { geenKlokOmdat: voortzetting } : {}),
    ...(maatregel.uitLevering ? { uitLevering: true as const } : {}),
  }
}

function loop(maatregel: Maatregel): Gebeurtenis[] {
  const laatsteDag = findLaatsteDag(maatregel)
  return [
    bij(maatregel, 'maatregel_begonnen', eersteDag(maatregel)),
    ...(laatsteDag === null ? [] : [bij(maatregel, 'maatregel_geeindigd', laatsteDag)]),
  ]
}

/** From the first day, on or after the kennisgeving, on which the child has a vaste jeugdbeschermer on any of its measures. */
function vaste(kind: Kind, maatregel: Maatregel, kennisgeving: Datum | null): Gebeurtenis[] {
  if (kennisgeving === null) return []
  const dagen = kind.maatregelen.flatMap(({ toewijzingen }) =>
    toewijzingen
      .filter(({ rol, tot }) => rol === 'vast' && (tot === null || tot >= kennisgeving))
      .map(({ van }) => laatste(van, kennisgeving)),
  )
  const [eerste, ...meer] = dagen
  return eerste === undefined ? [] : [bij(maatregel, 'medewerker_aangewezen', vroegste(eerste, ...meer))]
}

function vanBeschikking(maatregel: Maatregel, { datumBeschikking, datumFgpAfgezien, einddatum }: Beschikking): Gebeurtenis[] {
  return [
    ...(datumBeschikking === null ? [] : [bij(maatregel, 'beschikking_gegeven', datumBeschikking)]),
    ...(datumFgpAfgezien === null ? [] : [bij(maatregel, 'fgp_afgezien', datumFgpAfgezien)]),
    ...(einddatum === null ? [] : [bij(maatregel, 'einddatum', einddatum)]),
  ]
}

/** The first one only: that is what a clock asks for. */
function ouders(maatregel: Maatregel, kennisgeving: Datum | null, contacten: readonly Contact[]): Gebeurtenis[] {
  if (kennisgeving === null) return []
  const dagen = contacten.filter(({ met, datum }) => met === 'ouder_met_gezag' && datum >= kennisgeving).map(({ datum }) => datum)
  const [eerste, ...meer] = dagen
  return eerste === undefined ? [] : [bij(maatregel, 'eerste_contact_ouder', vroegste(eerste, ...meer))]
}

function plannen(maatregel: Maatregel): Gebeurtenis[] {
  return maatregel.plannen.filter(isPlanVanAanpak).map(({ vastgesteldOp, uitLevering }) => ({
    ...bij(maatregel, 'plan_vastgesteld', vastgesteldOp),
    ...(uitLevering ? { uitLevering: true as const } : {}),
  }))
}

/** What belongs to the young person and not to one measure: the plan for the time after eighteen. */
export function findKindgebeurtenissen(kind: Kind): Gebeurtenis[] {
  return kind.maatregelen.flatMap((maatregel) =>
    maatregel.plannen
      .filter(({ soort }) => soort === 'toekomstplan')
      .map(({ vastgesteldOp }) => ({ ...bij(maatregel, 'toekomstplan_vastgesteld', vastgesteldOp), betreft: kind.id })),
  )
}
