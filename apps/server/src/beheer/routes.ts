import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import { GebruikersAntwoord, IkAntwoord, NieuweRol } from './contract.ts'
import { findGebruikers, geefRol, getIk } from './gebruikers.ts'

export function beheerRoutes(api: Api, instelling: string): void {
  api.eigen('/ik', { samenvatting: 'Wie ben ik en wat mag ik', response: IkAntwoord }, ({ persoon, sessie }) =>
    getIk(api.databank, { ...persoon, csrf: sessie.csrf, instelling }),
  )
  api.get(
    '/gebruikers',
    { toegang: 'gebruiker.lezen', samenvatting: 'Medewerkers en hun rol', schema: { response: GebruikersAntwoord } },
    ({ als }) => als(findGebruikers),
  )
  api.put(
    '/gebruikers/:id',
    {
      toegang: 'gebruiker.wijzigen',
      samenvatting: 'Rol van een medewerker wijzigen',
      schema: { params: z.object({ id: Id }), body: NieuweRol, response: Aangemaakt },
    },
    ({ params, body, als }) => als((toegang) => geefRol(toegang, params.id, body.rol)),
  )
}
