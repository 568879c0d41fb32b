import type { Beschikking, Contact, Kind, Maatregel } from '../feiten/feiten.ts'
import { type Datum, vroegste } from '../kalender/datum.ts'
import { eersteDag, findKennisgeving, findLaatsteDag, findLooptijd, isGeteld, isVoortzetting } from '../maatregelen/maatregel.ts'
import type { Gebeurtenis, GebeurtenisSoort } from './gebeurtenis.ts'
import { isPlanVanAanpak } from './termijnen.ts'

const voortzetting = 'De maatregel zet een andere voort: er begint geen nieuwe termijn.'

/**
 * What the registered facts about a child say has happened, each about the measure that it belongs to. An event is no second registration: it follows from the
 * fact, and is gone or another when the fact is.
 */
export function findDossiergebeurtenissen(kind: Kind): Gebeurtenis[] {
  return kind.maatregelen
    .filter((maatregel) => isGeteld(maatregel) && findLooptijd(maatregel) !== null)
    .flatMap((maatregel) => {
      const kennisgeving = findKennisgeving(maatregel)
      return [
        ...(kennisgeving === null ? [] : [ontvangen(kind, maatregel, kennisgeving)]),
        ...loop(maatregel),
        ...vaste(maatregel),
        ...maatregel.beschikkingen.flatMap((beschikking) => vanBeschikking(maatregel, beschikking)),
        ...ouders(maatregel, kennisgeving, kind.contacten),
        ...plannen(kind, maatregel),
      ]
    })
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

function vaste(maatregel: Maatregel): Gebeurtenis[] {
  const [eerste, ...meer] = maatregel.toewijzingen.filter(({ rol }) => rol === 'vast').map(({ van }) => van)
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

/** A plan for the time after eighteen belongs to the young person, not to a measure. */
function plannen(kind: Kind, maatregel: Maatregel): Gebeurtenis[] {
  return maatregel.plannen.flatMap((plan): Gebeurtenis[] => {
    const uitLevering = plan.uitLevering ? { uitLevering: true as const } : {}
    if (isPlanVanAanpak(plan)) return [{ ...bij(maatregel, 'plan_vastgesteld', plan.vastgesteldOp), ...uitLevering }]
    if (plan.soort !== 'toekomstplan') return []
    return [{ ...bij(maatregel, 'toekomstplan_vastgesteld', plan.vastgesteldOp), betreft: kind.id }]
  })
}
