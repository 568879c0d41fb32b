import { type Datum, plusDagen, plusMaanden } from '@houvast/domein/kalender'
import type { Ketenpartij } from '@houvast/domein/ketenoverleg'
import type { Kysely } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Schema } from '../db/schema.ts'
import { demoRegios } from './instelling.ts'

/** Made up: how the postcodes of the demo, which are drawn from the whole country, are spread over municipalities. The last part lies elsewhere. */
const aandelen: readonly (readonly [gemeentecode: string, deel: number])[] = [
  ['0344', 0.34],
  ['0307', 0.18],
  ['0327', 0.05],
  ['0308', 0.03],
  ['0342', 0.06],
  ['0317', 0.01],
  ['0351', 0.01],
  ['0356', 0.11],
  ['0321', 0.08],
  ['0353', 0.05],
  ['0331', 0.02],
  ['1961', 0.03],
]

/** Postcodes, counts of the chain, agreements and two measures to get better, all of them made up. */
export async function vulDemoRegio(db: Kysely<Schema>, vandaag: Datum): Promise<void> {
  let vanaf = 1_011
  for (const [gemeentecode, deel] of aandelen) {
    const laatste = vanaf + Math.round(deel * 8_989) - 1
    await db.insertInto('postcodegebied').values({ eerste: vanaf, laatste, gemeentecode }).execute()
    vanaf = laatste + 1
  }
  await db
    .insertInto('accounthouder')
    .values({ id: uuidv7(), jeugdregio: demoRegios[0], naam: 'Regio Amersfoort', van: '2024-01-01', tot: null })
    .execute()
  await vulKeten(db, vandaag)
  await vulVerbetering(db, vandaag)
}

async function vulKeten(db: Kysely<Schema>, vandaag: Datum): Promise<void> {
  const maand = `${vandaag.slice(0, 7)}-01` as Datum
  const partijen: readonly (readonly [Ketenpartij, string, string, readonly number[]])[] = [
    [
      'veilig_thuis',
      'Veilig Thuis Utrecht',
      'Meldingen die langer dan vijf werkdagen op een eerste beoordeling wachten.',
      [61, 58, 66, 49],
    ],
    ['raad', 'Raad, regio Midden-Nederland', 'Onderzoeken waarvoor nog geen raadsonderzoeker is aangewezen.', [34, 41, 38, 44]],
    ['aanbieder', 'De Voorbeeldzorg', 'Jeugdigen met een verwijzing die nog geen eerste gesprek hadden.', [120, 131, 127, 118]],
  ]
  for (const jeugdregio of demoRegios) {
    for (const [partij, naam, definitie, aantallen] of partijen) {
      for (const [plaats, wachtend] of aantallen.entries()) {
        const geeftDagen = partij === 'raad'
        await db
          .insertInto('ketentelling')
          .values({
            ...{ id: uuidv7(), partij, naam, jeugdregio, definitie, bron: 'Opgave in het ketenoverleg (voorbeeld)' },
            ...{ peildatum: plusMaanden(maand, 3 * (plaats - 3)), wachtend },
            mediaan_dagen: geeftDagen ? 38 + 3 * plaats : null,
            langst_dagen: geeftDagen ? 141 : null,
          })
          .execute()
      }
    }
    for (const [plaats, aantal] of [9, 12, 7].entries()) {
      await db
        .insertInto('verwachte_uitspraak')
        .values({
          id: uuidv7(),
          jeugdregio,
          stand_op: maand,
          maand: plusMaanden(maand, plaats + 1),
          aantal,
          bron: 'Opgave van de Raad (voorbeeld)',
        })
        .execute()
    }
    const overleg = uuidv7()
    await db
      .insertInto('ketenoverleg')
      .values({
        ...{ id: overleg, jeugdregio, datum: vandaag, agenda: null, afgesloten_op: null },
        deelnemers: ['wethouder jeugd, voorzitter', 'manager Veilig Thuis', 'regiodirecteur Raad', 'bestuurder GI Voorbeeld'],
      })
      .execute()
    const open = uuidv7()
    const afspraken = [
      { id: open, wat: 'Eén aanspreekpunt voor spoed buiten kantooruren', wie: 'manager Veilig Thuis', uiterlijk: plusDagen(vandaag, -12) },
      { id: uuidv7(), wat: 'Elke week samen de nieuwe onderzoeken doornemen', wie: 'teamleider Raad', uiterlijk: plusDagen(vandaag, 30) },
    ]
    for (const afspraak of afspraken) {
      await db
        .insertInto('ketenafspraak')
        .values({ ...afspraak, jeugdregio, overleg_id: null, gedaan_op: null, ingetrokken_op: null, waarom: null })
        .execute()
    }
    await db
      .insertInto('ketenvoortgang')
      .values({ id: uuidv7(), afspraak_id: open, op: plusDagen(vandaag, -20), woorden: 'Er is een nummer. Het rooster is nog niet rond.' })
      .execute()
    const knelpunten = [
      {
        oorzaak: 'geen_passende_hulp',
        woorden: 'Voor traumabehandeling onder de twaalf is de wachttijd een half jaar.',
        sinds: plusDagen(vandaag, -200),
      },
      {
        oorzaak: 'wacht_op_onderzoek',
        woorden: 'Onderzoeken liggen langer dan de norm, er zijn vacatures.',
        sinds: plusDagen(vandaag, -90),
      },
    ]
    for (const knelpunt of knelpunten)
      await db
        .insertInto('knelpunt')
        .values({ id: uuidv7(), jeugdregio, opgelost_op: null, ...knelpunt })
        .execute()
  }
}

async function vulVerbetering(db: Kysely<Schema>, vandaag: Datum): Promise<void> {
  const teams = await db.selectFrom('team').select('id').orderBy('code').limit(4).execute()
  const contact = uuidv7()
  await db
    .insertInto('verbetermaatregel')
    .values([
      {
        id: contact,
        wat: 'Een vaste dag per week waarop nieuwe gezinnen worden bezocht',
        reden: 'Eerste contacten schoven door omdat er altijd iets dringenders was.',
        verwacht: 'Binnen een half jaar is een groter deel van de kinderen binnen vijf werkdagen gezien.',
        figuur: 'eersteContact',
        teams: teams.map(({ id }) => id),
        ...{ van: plusMaanden(vandaag, -8), tot: null, eigenaar: 'teammanager' },
        ...{ oordeel: 'weten_we_niet', oordeel_op: plusMaanden(vandaag, -1) },
        oordeel_reden: 'Teams die niet meededen, veranderden ook. We kijken over drie maanden opnieuw.',
      },
      {
        id: uuidv7(),
        wat: 'Plan van aanpak in twee gesprekken met een vast format',
        reden: 'Plannen lagen vaak weken als concept.',
        verwacht: 'Meer plannen binnen zes weken.',
        figuur: 'planVanAanpak',
        ...{
          van: plusMaanden(vandaag, -3),
          tot: null,
          eigenaar: 'manager kwaliteit',
          oordeel: null,
          oordeel_op: null,
          oordeel_reden: null,
        },
      },
    ])
    .execute()
  await db
    .insertInto('toezegging')
    .values([
      {
        ...{ id: uuidv7(), verbetermaatregel_id: contact, wie: 'bestuurder', gedaan_op: null, bewijs: null },
        ...{ wat: 'Elk kwartaal laten zien hoeveel kinderen op tijd zijn gezien', bron: 'Bestuurlijk overleg met de regio (voorbeeld)' },
        uiterlijk: plusDagen(vandaag, -5),
      },
      {
        ...{ id: uuidv7(), verbetermaatregel_id: null, wie: 'manager kwaliteit', gedaan_op: null, bewijs: null },
        ...{ wat: 'Praktijkkaart delen met twee andere instellingen', bron: 'Leerkring van instellingen (voorbeeld)' },
        uiterlijk: plusDagen(vandaag, 60),
      },
    ])
    .execute()
}
