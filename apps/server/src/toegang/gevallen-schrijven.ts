import { plusDagen } from '@houvast/domein/kalender'
import { rollen } from '@houvast/domein/toegang'
import { uuidv7 } from 'uuidv7'
import { dag, isTeamgenoot, kiesDossier, kiesMaatregel, pad } from './kiezen.ts'
import type { Geval } from './vraag.ts'
import { maakBsn } from './vulwereld.ts'

const reden = 'Reden voor de proef'

/** What is recorded or changed. */
export const schrijfgevallen: Readonly<Record<string, Geval>> = {
  'POST /api/v1/jeugdigen/:id/contacten': {
    actie: 'contact.vastleggen',
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'contact.vastleggen', loting)
      return {
        url: `${pad}/jeugdigen/${id}/contacten`,
        dossier,
        body: {
          datum: dag(wereld, loting),
          met: 'jeugdige',
          wijze: 'huisbezoek',
          jeugdigeGezien: loting.kans() < 0.5,
          feit: 'Wij spraken elkaar.',
        },
      }
    },
  },
  'PUT /api/v1/jeugdigen/:id/concepten/:formulier': {
    actie: 'concept.bewaren',
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'concept.bewaren', loting)
      return { url: `${pad}/jeugdigen/${id}/concepten/contact`, dossier, body: { inhoud: { feit: `Van ${wie.medewerkerId}` } } }
    },
  },
  'DELETE /api/v1/jeugdigen/:id/concepten/:formulier': {
    actie: 'concept.bewaren',
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'concept.bewaren', loting)
      return { url: `${pad}/jeugdigen/${id}/concepten/contact`, dossier }
    },
  },
  'POST /api/v1/jeugdigen/:id/plannen': {
    actie: 'plan.vaststellen',
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'plan.vaststellen', loting)
      return {
        url: `${pad}/jeugdigen/${id}/plannen`,
        dossier,
        body: { maatregelId: kiesMaatregel(wereld, dossier, loting), soort: 'plan_van_aanpak', vastgesteldOp: wereld.vandaag },
      }
    },
  },
  'POST /api/v1/jeugdigen/:id/toewijzingen': {
    actie: 'toewijzing.vastleggen',
    keren: 6,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'toewijzing.vastleggen', loting)
      return {
        url: `${pad}/jeugdigen/${id}/toewijzingen`,
        dossier,
        body: {
          maatregelIds: [kiesMaatregel(wereld, dossier, loting)],
          medewerkerId: loting.kies(wereld.medewerkers).medewerkerId,
          aanvaarding: loting.kies(['gevraagd', 'gegeven'] as const),
          rol: loting.kies(['vast', 'waarnemend', 'contactpersoon'] as const),
          van: wereld.vandaag,
        },
      }
    },
  },
  'POST /api/v1/toewijzingen/:id/einde': {
    actie: 'toewijzing.beeindigen',
    keren: 8,
    vraag: (wereld, wie, loting) => {
      const { id: kind } = kiesDossier(wereld, wie, 'toewijzing.beeindigen', loting)
      const vanKind = wereld.toewijzingen.filter((een) => een.kind === kind)
      const toewijzing = loting.kans() < 0.05 ? { id: uuidv7(), kind: '' } : loting.kies(vanKind.length > 0 ? vanKind : wereld.toewijzingen)
      return {
        url: `${pad}/toewijzingen/${toewijzing.id}/einde`,
        dossier: wereld.dossiers.find(({ id }) => id === toewijzing.kind) ?? 'bestaat niet',
        body: { tot: plusDagen(wereld.vandaag, loting.geheel(-3, 30)), reden },
      }
    },
  },
  'POST /api/v1/kennisgevingen': {
    actie: 'kennisgeving.registreren',
    vraag: (wereld, _, loting) => {
      const bekend = loting.kans() < 0.5 ? loting.kies(wereld.dossiers).bsn : null
      const nummer = wereld.dossiers.length + loting.geheel(100, 100_000)
      return {
        url: `${pad}/kennisgevingen`,
        body: {
          jeugdige: {
            bsn: bekend ?? maakBsn(nummer),
            geboortedatum: '20140101',
            geslacht: 'O',
            voornaam: `Voor${nummer}naam`,
            achternaam: `Achter${nummer}naam`,
          },
          type: loting.kies(['11', '41']),
          datumAanvang: plusDagen(wereld.vandaag, -loting.geheel(1, 30)),
          datumKennisgeving: wereld.vandaag,
        },
      }
    },
  },
  'POST /api/v1/noodtoegang': {
    actie: 'noodtoegang.openen',
    vraag: ({ dossiers }, _, loting) => ({
      url: `${pad}/noodtoegang`,
      body: { dossiernummer: loting.kans() < 0.1 ? 'Q9999Q' : loting.kies(dossiers).dossiernummer, reden: 'Melding van acuut gevaar' },
    }),
  },
  'POST /api/v1/medewerkers/:id/afwezigheid': {
    actie: 'afwezigheid.vastleggen',
    keren: 6,
    vraag: (wereld, wie, loting) => {
      const medewerker = loting.kies(wereld.medewerkers)
      return {
        url: `${pad}/medewerkers/${medewerker.medewerkerId}/afwezigheid`,
        geweigerd: !isTeamgenoot(wie, medewerker),
        body: { van: dag(wereld, loting), soort: 'ziekte', percentage: 100 },
      }
    },
  },
  'POST /api/v1/afwezigheid/:id/einde': {
    actie: 'afwezigheid.vastleggen',
    keren: 6,
    vraag: (wereld, wie, loting) => {
      const teamVan = new Map(wereld.medewerkers.map(({ medewerkerId, teamId }) => [medewerkerId, teamId]))
      const vanTeam = wereld.afwezigheden.filter(({ medewerkerId }) => wie.teamId !== null && teamVan.get(medewerkerId) === wie.teamId)
      const { id, medewerkerId } = loting.kies(vanTeam.length > 0 && loting.kans() < 0.5 ? vanTeam : wereld.afwezigheden)
      const medewerker = wereld.medewerkers.find((een) => een.medewerkerId === medewerkerId)
      return {
        url: `${pad}/afwezigheid/${id}/einde`,
        geweigerd: !medewerker || !isTeamgenoot(wie, medewerker),
        body: { tot: wereld.vandaag },
      }
    },
  },
  'POST /api/v1/leveringen': {
    actie: 'levering.uitvoeren',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/leveringen`, bestanden: { 'teams.csv': 'team_code;naam;jeugdregio\nZ;Ploeg Z;\n' } }),
  },
  'POST /api/v1/leveringen/:id/uitvoering': {
    actie: 'levering.uitvoeren',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/leveringen/${uuidv7()}/uitvoering`, body: { zonderFouteRecords: false } }),
  },
  'PUT /api/v1/gebruikers/:id': {
    actie: 'gebruiker.wijzigen',
    vraag: ({ medewerkers }, _, loting) => ({
      url: `${pad}/gebruikers/${loting.kies(medewerkers).medewerkerId}`,
      body: { rol: loting.kans() < 0.1 ? null : loting.kies(rollen) },
    }),
  },
}
