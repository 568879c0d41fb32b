import { z } from 'zod'
import type { Api } from '../http/route.ts'
import { Aangemaakt } from '../jeugdige/contract.ts'
import { Id } from '../waarden.ts'
import { maakBrief, maakVoorbeeld, toonSoorten } from './brief.ts'
import { Briefopdracht, BriefsoortenAntwoord, BriefVoorbeeld } from './contract.ts'

const params = z.object({ id: Id })

export function briefRoutes(api: Api, instelling: string): void {
  api.get(
    '/brieven/soorten',
    { toegang: 'brief.maken', samenvatting: 'Welke brieven er zijn, en wat ze vragen', schema: { response: BriefsoortenAntwoord } },
    ({ als }) => als(async () => toonSoorten()),
  )
  api.post(
    '/jeugdigen/:id/brieven/voorbeeld',
    {
      toegang: 'brief.maken',
      samenvatting: 'Een brief zoals hij wordt, zonder hem te maken',
      schema: { params, body: Briefopdracht, response: BriefVoorbeeld },
    },
    ({ params: { id }, body, als }) => als((toegang) => maakVoorbeeld(toegang, id, body)),
  )
  api.post(
    '/jeugdigen/:id/brieven',
    {
      toegang: 'brief.maken',
      samenvatting: 'Maak een brief als PDF en bewaar hem',
      schema: { params, body: Briefopdracht, response: Aangemaakt, status: 201 },
    },
    ({ params: { id }, body, als }) => als((toegang) => maakBrief(toegang, id, body, instelling)),
  )
}
