import type { z } from 'zod'
import { csvStroom } from '../http/csv.ts'
import type { Api } from '../http/route.ts'
import { vulTijdstipIn } from '../http/tijdstip.ts'
import { ZichtAntwoord, type ZichtRij, ZichtVraag } from './contract.ts'
import { exporteerZicht, findZicht } from './zicht.ts'

type Rij = z.infer<typeof ZichtRij>

export function zichtRoutes(api: Api): void {
  api.get(
    '/zicht',
    {
      toegang: 'zicht.lezen',
      samenvatting: 'Wanneer elk kind voor het laatst is gezien, door wie, hoe en met welk oordeel',
      schema: { querystring: ZichtVraag, response: ZichtAntwoord },
    },
    ({ query, persoon, als }) =>
      als(async ({ db, betrokken }) => {
        const beeld = await findZicht(db, query, persoon.rol)
        betrokken(beeld.rijen.map(({ kind }) => kind.id))
        return beeld
      }),
  )
  api.get(
    '/zicht/export',
    {
      toegang: 'zicht.uitvoeren',
      samenvatting: 'Het zicht op elk kind als CSV',
      schema: { querystring: ZichtVraag, response: 'bestand' },
    },
    ({ query, persoon, als, reply }) => {
      const { peildatum } = vulTijdstipIn(query)
      reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="zicht-${peildatum}.csv"`)
      return csvStroom((schrijf) =>
        als(async ({ db, betrokken }) => {
          for await (const rijen of exporteerZicht(db, query, persoon.rol)) {
            betrokken(rijen.map(({ kind }) => kind.id))
            schrijf(rijen.map((rij) => alsRegel(rij, peildatum)))
          }
        }),
      )
    },
  )
}

function alsRegel({ kind, team, vaste, door, ...rij }: Rij, peildatum: string): Record<string, unknown> {
  return {
    peildatum,
    dossiernummer: kind.dossiernummer,
    naam: kind.naam,
    leeftijd: kind.leeftijd,
    leeftijdsband: rij.band,
    team: team?.naam ?? null,
    vaste_jeugdbeschermer: vaste?.naam ?? null,
    wacht: rij.wacht ? 'ja' : 'nee',
    zonder_sinds: rij.zonderSinds,
    zicht: rij.stand,
    laatst_gezien: rij.laatstGezien,
    dagen_geleden: rij.dagen,
    wijze: rij.wijze,
    alleen_gesproken: rij.alleenGesproken === null ? null : rij.alleenGesproken ? 'ja' : 'nee',
    gezien_door: door?.naam ?? null,
    oordeel_opgeschreven: rij.heeftOordeel ? 'ja' : 'nee',
    oordeel: rij.oordeel,
    acuut: rij.acuut?.uitkomst ?? null,
    acuut_op: rij.acuut?.datum ?? null,
    acuut_berust_op: rij.acuut?.stand ?? null,
    structureel: rij.structureel?.uitkomst ?? null,
    structureel_op: rij.structureel?.datum ?? null,
    structureel_berust_op: rij.structureel?.stand ?? null,
  }
}
