import { findGronden, type Rol } from '@houvast/domein/toegang'
import type { z } from 'zod'
import { csvTekst } from '../http/csv.ts'
import type { Api } from '../http/route.ts'
import { vandaagInAmsterdam } from '../kindnaam.ts'
import { WachtlijstAntwoord, type WachtlijstRij, WachtlijstVraag } from './contract.ts'
import { exporteerWachtlijst, findWachtlijst } from './wachtlijst.ts'

type Rij = z.infer<typeof WachtlijstRij>

const weergaveVoor = (rol: Rol) => ({ toonNaam: findGronden(rol, 'jeugdige.naam.lezen') !== null })

export function wachtlijstRoutes(api: Api): void {
  api.get(
    '/wachtlijst',
    {
      toegang: 'wachtlijst.lezen',
      samenvatting: 'Kinderen die wachten op een vaste jeugdbeschermer',
      schema: { querystring: WachtlijstVraag, response: WachtlijstAntwoord },
    },
    ({ query, persoon, als }) =>
      als(async ({ db, betrokken }) => {
        const lijst = await findWachtlijst(db, query, weergaveVoor(persoon.rol))
        betrokken(lijst.rijen.map(({ kind }) => kind.id))
        return lijst
      }),
  )
  api.get(
    '/wachtlijst/export',
    {
      toegang: 'wachtlijst.uitvoeren',
      samenvatting: 'De wachtlijst als CSV',
      schema: { querystring: WachtlijstVraag, response: 'bestand' },
    },
    ({ query, persoon, als, reply }) =>
      als(async ({ db, betrokken }) => {
        const rijen: Rij[] = []
        for await (const rij of exporteerWachtlijst(db, query, weergaveVoor(persoon.rol))) rijen.push(rij)
        betrokken(rijen.map(({ kind }) => kind.id))
        const dag = query.peildatum ?? vandaagInAmsterdam()
        reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="wachtlijst-${dag}.csv"`)
        return csvTekst(rijen.map(alsRegel))
      }),
  )
}

function alsRegel({ kind, maatregelen, contactpersoon, vorigeJeugdbeschermer, ...rij }: Rij): Record<string, unknown> {
  return {
    dossiernummer: kind.dossiernummer,
    naam: kind.naam,
    leeftijd: kind.leeftijd,
    soort: rij.soort,
    zonder_sinds: rij.zonderSinds,
    dagen: rij.dagen,
    werkdagen: rij.werkdagen,
    maatregelen: maatregelen.join(' '),
    laatst_gezien: rij.laatstGezien,
    eerste_contact_uiterlijk: rij.eersteContactUiterlijk,
    plan_uiterlijk: rij.planUiterlijk,
    einddatum_maatregel: rij.einddatumMaatregel,
    contactpersoon: contactpersoon?.naam ?? null,
    vorige_jeugdbeschermer: vorigeJeugdbeschermer?.naam ?? null,
  }
}
