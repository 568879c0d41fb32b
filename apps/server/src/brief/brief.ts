import { type Datum, isDatum } from '@houvast/domein/kalender'
import { findEinddatum, lopendeMaatregelen } from '@houvast/domein/maatregelen'
import { findVasteJeugdbeschermer } from '@houvast/domein/toewijzing'
import type { z } from 'zod'
import type { Toegang } from '../db/als.ts'
import type { Blok } from '../document/document.ts'
import { Probleem } from '../http/probleem.ts'
import { eisDossier } from '../jeugdige/eis-dossier.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { findKinderen, findMedewerkers } from '../stand/feiten.ts'
import { bewaarStuk } from '../stuk/stuk.ts'
import type { Briefopdracht, BriefsoortenAntwoord, Briefveld } from './contract.ts'
import { briefSoorten } from './contract.ts'
import { type Briefstof, briefsoorten, schrijfBrief } from './soorten.ts'

type Opdracht = z.infer<typeof Briefopdracht>

export interface Brief {
  readonly titel: string
  readonly blokken: readonly Blok[]
  readonly dag: Datum
}

export function toonSoorten(): z.infer<typeof BriefsoortenAntwoord> {
  return {
    soorten: briefSoorten.map((soort) => {
      const { naam, velden, kind } = briefsoorten[soort]
      return { soort, naam, velden: [...velden], lezers: kind === null ? ['ouders'] : ['ouders', 'kind'] }
    }),
  }
}

/** @throws Probleem 422 that names each field that is missing or wrong, before anything is written */
export async function maakVoorbeeld(toegang: Toegang, kind: string, { soort, lezer, aan, velden }: Opdracht): Promise<Brief> {
  await eisDossier(toegang, kind)
  toegang.betrokken([kind])
  controleer(briefsoorten[soort].velden, velden)
  const stof = await findBriefstof(toegang, kind)
  return {
    titel: briefsoorten[soort].titel,
    dag: vandaagInAmsterdam(),
    blokken: [{ soort: 'alinea', label: 'Aan:', tekst: aan }, ...schrijfBrief(soort, lezer, stof, velden)],
  }
}

export async function maakBrief(toegang: Toegang, kind: string, opdracht: Opdracht, instelling: string): Promise<{ id: string }> {
  const { titel, blokken } = await maakVoorbeeld(toegang, kind, opdracht)
  return bewaarStuk(toegang, {
    kind,
    soort: 'brief',
    aan: opdracht.aan,
    document: { titel, instelling, gemaaktOp: new Date().toISOString(), delen: [{ titel, blokken }] },
  })
}

function controleer(gevraagd: readonly Briefveld[], velden: Opdracht['velden']): void {
  const fouten = gevraagd.flatMap(({ naam, label, soort, verplicht }) => {
    const waarde = velden[naam] ?? ''
    if (waarde === '') return verplicht ? [{ veld: naam, melding: `Vul in: ${label.toLowerCase()}.` }] : []
    if (soort === 'datum' && !isDatum(waarde)) return [{ veld: naam, melding: 'Kies een bestaande dag.' }]
    if (soort === 'tijd' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(waarde)) return [{ veld: naam, melding: 'Schrijf de tijd als UU:MM.' }]
    return []
  })
  if (fouten.length > 0) throw new Probleem(422, 'In de brief ontbreekt nog iets. Kijk bij de velden.', fouten)
}

async function findBriefstof({ db, persoon, alsSysteem }: Toegang, kind: string): Promise<Briefstof> {
  const vandaag = vandaagInAmsterdam()
  const { voornaam } = await db.selectFrom('jeugdige').select('voornaam').where('id', '=', kind).executeTakeFirstOrThrow()
  const [feiten] = await findKinderen(db, { kinderen: [kind], contacten: 'eersteContact' })
  const medewerkers = await alsSysteem((systeem) => findMedewerkers(systeem, {}))
  const vaste = feiten ? findVasteJeugdbeschermer(feiten, vandaag, medewerkers) : null
  const einddatums = feiten ? lopendeMaatregelen(feiten, vandaag).flatMap((maatregel) => findEinddatum(maatregel) ?? []) : []
  const naamVan = async (id: string | undefined) =>
    id === undefined ? null : ((await db.selectFrom('medewerker').select('naam').where('id', '=', id).executeTakeFirst())?.naam ?? null)
  return {
    voornaam: voornaam ?? 'uw kind',
    afzender: (await naamVan(persoon?.medewerkerId)) ?? 'de instelling',
    vasteJeugdbeschermer: await naamVan(vaste?.medewerkerId),
    einddatum: einddatums.toSorted()[0] ?? null,
  }
}
