import { type Datum, dagenTussen } from '@houvast/domein/kalender'
import { findGronden } from '@houvast/domein/toegang'
import { kwartaalVan, opbouwVanBeschikbaar, opbouwVanUren } from '@houvast/domein/werklast'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { z } from 'zod'
import type { Persoon, Toegang } from '../db/als.ts'
import { Probleem } from '../http/probleem.ts'
import { type Kindrij, kindkolommen, noemKind, vandaagInAmsterdam } from '../kindnaam.ts'
import { findInDienst } from '../team/team.ts'
import { alsGedragen, findEigenTaken, findGedragen, getGewichten, rond } from '../team/uren.ts'
import type { BelevingInvoer, EigenWerklastAntwoord } from './contract.ts'
import { findVerloop } from './verloop.ts'

type Antwoord = z.infer<typeof EigenWerklastAntwoord>

/** One's own, child by child; the heaviest first. */
export async function getEigenWerklast({ db, alsSysteem, betrokken }: Toegang, { medewerkerId, rol }: Persoon): Promise<Antwoord> {
  const peildatum = vandaagInAmsterdam()
  const tabel = await getGewichten(db, peildatum)
  const moment = { peildatum, kennismoment: null }
  const ik = sql`w.id = ${medewerkerId}::uuid`
  const gedragen = await findGedragen(db, [medewerkerId], moment)
  const ids = gedragen.map(({ jeugdige_id }) => jeugdige_id)
  const { rows: namen } = await sql<Kindrij & { laatste_contact: Datum | null }>`
    SELECT ${kindkolommen('j')}, k.laatste_contact FROM jeugdige j LEFT JOIN kindstand k ON k.jeugdige_id = j.id WHERE j.id = ANY (${ids}::uuid[])`.execute(
    db,
  )
  betrokken(namen.map(({ id }) => id))
  const perKind = new Map(namen.map((rij) => [rij.id, rij]))
  const metNaam = findGronden(rol, 'jeugdige.naam.lezen') !== null
  const kinderen = gedragen.flatMap((rij): Antwoord['kinderen'] => {
    const kind = perKind.get(rij.jeugdige_id)
    if (!kind) return []
    const opbouw = opbouwVanUren(alsGedragen(rij), peildatum, tabel)
    return [
      {
        kind: noemKind(kind, peildatum, metNaam),
        sinds: rij.sinds,
        uren: opbouw.reduce((som, { uren }) => som + uren, 0),
        opbouw: opbouw.map(({ wat, uren }) => ({ wat, uren: rond(uren) })),
        factoren: rij.factoren,
        laatsteContact: kind.laatste_contact,
        stilDagen: kind.laatste_contact === null ? null : dagenTussen(kind.laatste_contact, peildatum),
      },
    ]
  })
  const [wie] = await alsSysteem((systeem) => findInDienst(systeem, peildatum, null, ik))
  const eigenTaken = (await findEigenTaken(db, [medewerkerId], moment)).get(medewerkerId) ?? 0
  const afwezigheden = wie && wie.afwezig > 0 ? [{ van: peildatum, tot: peildatum, soort: 'overig', percentage: wie.afwezig } as const] : []
  const beschikbaar = opbouwVanBeschikbaar(
    { fte: wie?.fte ?? 0, inDienst: wie?.in_dienst ?? peildatum, afwezigheden, eigenTaken },
    peildatum,
    tabel,
  )
  const kwartaal = kwartaalVan(peildatum)
  const beleving = await db
    .selectFrom('werkbeleving')
    .select(['haalbaar', 'aandacht', 'steun'])
    .where('medewerker_id', '=', medewerkerId)
    .where('kwartaal', '=', kwartaal)
    .executeTakeFirst()
  return {
    peildatum,
    gewichten: { versie: tabel.versie, bron: tabel.bron, isVoorbeeld: tabel.isVoorbeeld },
    gewogen: rond(kinderen.reduce((som, { uren }) => som + uren, 0)),
    gezinnen: new Set(gedragen.map(({ gezin }) => gezin)).size,
    beschikbaar: {
      contract: rond(beschikbaar.contract),
      inwerken: rond(beschikbaar.inwerken),
      afwezig: rond(beschikbaar.afwezig),
      eigenTaken: rond(beschikbaar.eigenTaken),
      over: rond(beschikbaar.over),
    },
    kinderen: kinderen.toSorted((een, ander) => ander.uren - een.uren).map((kind) => ({ ...kind, uren: rond(kind.uren) })),
    taken: await db
      .selectFrom('eigen_taak')
      .select(['id', 'wat', 'uren', 'van', 'tot'])
      .where('medewerker_id', '=', medewerkerId)
      .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', peildatum)]))
      .orderBy('van')
      .orderBy('id')
      .execute(),
    verloop: await alsSysteem((systeem) => findVerloop(systeem, ik, peildatum)),
    beleving: { kwartaal, antwoord: beleving ?? null },
  }
}

/** Once a quarter, to be changed within it; nobody else reads it. */
export async function vulBelevingIn({ db, persoon }: Toegang, antwoord: z.infer<typeof BelevingInvoer>): Promise<{ kwartaal: Datum }> {
  if (!persoon) throw new Probleem(403, 'Dit vult u zelf in.')
  const kwartaal = kwartaalVan(vandaagInAmsterdam())
  await db
    .insertInto('werkbeleving')
    .values({ id: uuidv7(), medewerker_id: persoon.medewerkerId, kwartaal, ...antwoord })
    .onConflict((al) => al.columns(['medewerker_id', 'kwartaal']).doUpdateSet(antwoord))
    .execute()
  return { kwartaal }
}
