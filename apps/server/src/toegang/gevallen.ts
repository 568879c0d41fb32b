import { maakKalender, plusDagen } from '@houvast/domein/kalender'
import { kinderenAchter } from '@houvast/domein/monitor'
import { type Actie, magMetDossier, rollen } from '@houvast/domein/toegang'
import { uuidv7 } from 'uuidv7'
import type { Loting } from '../demo/loting.ts'
import { figuren } from '../monitor/contract.ts'
import { maakBsn } from './vulwereld.ts'
import type { Dossier, Gebruiker, Wereld } from './wereld.ts'

/** One question to one route, and what the rules say of it. */
export interface Vraag {
  readonly url: string
  readonly body?: unknown
  readonly bestanden?: Readonly<Record<string, string>>
  /** The one file that this is about. The answer may not tell a forbidden one from one that does not exist. */
  readonly dossier?: Dossier | 'bestaat niet'
  /** A list, a search, a count or an export: exactly these children, no more and no fewer. */
  readonly precies?: readonly Dossier[]
  /** Read from the parsed answer and held against the rules. */
  readonly tellingen?: (antwoord: never) => readonly [gezegd: unknown, volgensDeRegels: unknown][]
  /** Denied by a rule of its own although the role may do this. */
  readonly geweigerd?: boolean
}

export interface Geval {
  /** null: about the reader alone, for whoever has a role. */
  readonly actie: Actie | null
  /** Holds no file, or counts what is no file (a load): nobody's name or number may be in the answer. */
  readonly zonderKinderen?: boolean
  /** How often each role asks this at least: more where a question can be put in more ways. */
  readonly keren?: number
  vraag(wereld: Wereld, wie: Gebruiker, loting: Loting): Vraag
}

const kalender = maakKalender()
const pad = '/api/v1'

/** Half of the time one that the reader may open, where there is one; else whichever. */
function kiesDossier(wereld: Wereld, wie: Gebruiker, actie: Actie, loting: Loting): { id: string; dossier: Dossier | 'bestaat niet' } {
  if (loting.kans() < 0.05) return { id: uuidv7(), dossier: 'bestaat niet' }
  const eigen = zichtbaar(wereld, wie, actie)
  const dossier = loting.kies(eigen.length > 0 && loting.kans() < 0.5 ? eigen : wereld.dossiers)
  return { id: dossier.id, dossier }
}

const zichtbaar = (wereld: Wereld, wie: Gebruiker, actie: Actie) => wereld.dossiers.filter((dossier) => wereld.mag(wie, actie, dossier))
const magNaam = (wereld: Wereld, wie: Gebruiker, dossier: Dossier) => wereld.mag(wie, 'jeugdige.naam.lezen', dossier)

interface Zoekwijze {
  readonly nummer: 'eindigt op' | 'bevat'
  readonly metBsn: boolean
}

function gevonden(wereld: Wereld, wie: Gebruiker, dossiers: readonly Dossier[], tekst: string, { nummer, metBsn }: Zoekwijze): Dossier[] {
  const klein = tekst.toLowerCase()
  return dossiers.filter((dossier) => {
    const opNummer = nummer === 'bevat' ? dossier.dossiernummer.includes(tekst) : dossier.dossiernummer.endsWith(tekst)
    const opNaam = magNaam(wereld, wie, dossier) && `${dossier.voornaam} ${dossier.achternaam}`.toLowerCase().includes(klein)
    const opBsn = metBsn && /^\d{3}$/.test(tekst) && wereld.mag(wie, 'jeugdige.bsn.lezen', dossier) && dossier.bsn?.endsWith(tekst) === true
    return opNummer || opNaam || opBsn
  })
}

function zoekterm({ dossiers }: Wereld, loting: Loting): string {
  const { dossiernummer, voornaam, achternaam, bsn } = loting.kies(dossiers)
  const woorden = [achternaam ?? '', voornaam ?? '', `${voornaam} ${achternaam}`, dossiernummer]
  return loting.kies([...woorden, ...woorden, bsn?.slice(-3) ?? '000', bsn ?? '999999999', '%%', '__', '\\%'])
}

function wachtlijst(wereld: Wereld, wie: Gebruiker, actie: Actie): Dossier[] {
  return zichtbaar(wereld, wie, actie).filter(({ stand }) => stand?.opWachtlijst)
}

const reden = 'Reden voor de proef'
const dag = ({ vandaag }: Wereld, loting: Loting) => plusDagen(vandaag, -loting.geheel(0, 40))

/** Every route of the API; a route that is not here makes the test fail. */
export const gevallen: Readonly<Record<string, Geval>> = {
  'GET /api/v1/ik': { actie: null, zonderKinderen: true, vraag: () => ({ url: `${pad}/ik` }) },
  'GET /api/v1/definities': { actie: null, zonderKinderen: true, vraag: () => ({ url: `${pad}/definities` }) },
  'GET /api/v1/monitor/definities': { actie: null, zonderKinderen: true, vraag: () => ({ url: `${pad}/monitor/definities` }) },

  'GET /api/v1/vandaag': {
    actie: 'vandaag.lezen',
    vraag: (wereld, wie) => {
      const precies = wereld.dossiers.filter(
        (dossier) => dossier.stand !== null && wie.rol !== null && magMetDossier(wie.rol, 'vandaag.lezen', wereld.gronden(wie, dossier)),
      )
      return {
        url: `${pad}/vandaag`,
        precies,
        tellingen: ({ tellingen }: { tellingen: { kinderen: number; wachtend: number } }) => [
          [tellingen.kinderen, precies.length],
          [tellingen.wachtend, precies.filter(({ stand }) => stand?.opWachtlijst).length],
        ],
      }
    },
  },
  'GET /api/v1/wachtlijst': {
    actie: 'wachtlijst.lezen',
    keren: 6,
    vraag: (wereld, wie, loting) => {
      const alle = wachtlijst(wereld, wie, 'wachtlijst.lezen')
      const soort = loting.kies([undefined, 'start', 'intern'] as const)
      const zoek = loting.kans() < 0.5 ? zoekterm(wereld, loting) : undefined
      const vanSoort = alle.filter(({ stand }) => soort === undefined || stand?.soort === soort)
      const vraag = new URLSearchParams({
        ...(soort && { soort }),
        ...(zoek && { zoek }),
        sorteer: loting.kies(['langst', 'niet_gezien', 'plan_te_laat', 'naam']),
        aantal: loting.kies(['2000', '3']),
      })
      return {
        url: `${pad}/wachtlijst?${vraag}`,
        precies: zoek === undefined ? vanSoort : gevonden(wereld, wie, vanSoort, zoek, { nummer: 'bevat', metBsn: false }),
        tellingen: ({ stand }: { stand: { totaal: number; start: number; intern: number } }) =>
          zoek === undefined && soort === undefined
            ? [
                [stand.totaal, alle.length],
                [stand.start, alle.filter((dossier) => dossier.stand?.soort === 'start').length],
                [stand.intern, alle.filter((dossier) => dossier.stand?.soort === 'intern').length],
              ]
            : [[stand.totaal <= alle.length, true]],
      }
    },
  },
  'GET /api/v1/wachtlijst/export': {
    actie: 'wachtlijst.uitvoeren',
    vraag: (wereld, wie) => ({ url: `${pad}/wachtlijst/export`, precies: wachtlijst(wereld, wie, 'wachtlijst.uitvoeren') }),
  },
  'GET /api/v1/jeugdigen': {
    actie: 'jeugdige.zoeken',
    keren: 8,
    vraag: (wereld, wie, loting) => {
      const zoek = zoekterm(wereld, loting)
      return {
        url: `${pad}/jeugdigen?${new URLSearchParams({ zoek })}`,
        precies: gevonden(wereld, wie, zichtbaar(wereld, wie, 'jeugdige.zoeken'), zoek, { nummer: 'eindigt op', metBsn: true }),
      }
    },
  },
  'GET /api/v1/jeugdigen/:id': {
    actie: 'jeugdige.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'jeugdige.lezen', loting)
      const peildatum = loting.kans() < 0.3 ? `?peildatum=${dag(wereld, loting)}` : ''
      return {
        url: `${pad}/jeugdigen/${id}${peildatum}`,
        dossier,
        tellingen: (antwoord: { bsn: string | null; kind: { naam: string | null }; grondVanToegang: string[] }) => {
          if (dossier === 'bestaat niet') return [['gevonden', 'bestaat niet']]
          const naam = `${dossier.voornaam} ${dossier.achternaam}`
          const gronden = wereld
            .gronden(wie, dossier)
            .filter((grond) => wie.rol !== null && magMetDossier(wie.rol, 'jeugdige.lezen', [grond]))
          return [
            [antwoord.bsn, wereld.mag(wie, 'jeugdige.bsn.lezen', dossier) ? dossier.bsn : null],
            [antwoord.kind.naam, magNaam(wereld, wie, dossier) ? naam : null],
            [
              antwoord.grondVanToegang.filter((grond) => grond !== 'instelling').every((grond) => (gronden as string[]).includes(grond)),
              true,
            ],
          ]
        },
      }
    },
  },
  'GET /api/v1/jeugdigen/:id/inzage': {
    actie: 'inzage.lezen',
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'inzage.lezen', loting)
      return { url: `${pad}/jeugdigen/${id}/inzage`, dossier }
    },
  },
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
    vraag: (wereld, wie, loting) => {
      const { id, dossier } = kiesDossier(wereld, wie, 'toewijzing.vastleggen', loting)
      return {
        url: `${pad}/jeugdigen/${id}/toewijzingen`,
        dossier,
        body: {
          maatregelIds: [kiesMaatregel(wereld, dossier, loting)],
          medewerkerId: loting.kies(wereld.medewerkers).medewerkerId,
          rol: loting.kies(['vast', 'waarnemend', 'contactpersoon'] as const),
          van: wereld.vandaag,
        },
      }
    },
  },
  'POST /api/v1/toewijzingen/:id/einde': {
    actie: 'toewijzing.beeindigen',
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
  'GET /api/v1/teams': { actie: 'team.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/teams` }) },
  'GET /api/v1/teams/:id': {
    actie: 'team.lezen',
    zonderKinderen: true,
    vraag: ({ teams }, _, loting) => ({ url: `${pad}/teams/${loting.kies(teams)}` }),
  },
  'GET /api/v1/kandidaten': { actie: 'kandidaten.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/kandidaten` }) },
  'POST /api/v1/medewerkers/:id/afwezigheid': {
    actie: 'afwezigheid.vastleggen',
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
  'GET /api/v1/monitor': { actie: 'monitor.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/monitor` }) },
  'GET /api/v1/monitor/reeks': { actie: 'monitor.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/monitor/reeks?maanden=2` }) },
  'GET /api/v1/monitor/gepubliceerd': {
    actie: 'monitor.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/monitor/gepubliceerd` }),
  },
  'GET /api/v1/monitor/export': {
    actie: 'monitor.uitvoeren',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/monitor/export?maanden=2` }),
  },
  'GET /api/v1/monitor/kinderen': {
    actie: 'monitor.kinderen.lezen',
    keren: 4,
    vraag: (wereld, wie, loting) => {
      const figuur = loting.kies(figuren)
      const peildatum = loting.kans() < 0.5 ? wereld.vandaag : dag(wereld, loting)
      const achter = new Set(kinderenAchter(wereld.feiten, figuur, peildatum, kalender).map(({ id }) => id))
      const precies = zichtbaar(wereld, wie, 'monitor.kinderen.lezen').filter(({ id }) => achter.has(id))
      return {
        url: `${pad}/monitor/kinderen?${new URLSearchParams({ figuur, peildatum, aantal: loting.kies(['2000', '3']) })}`,
        precies,
        tellingen: ({ nietZichtbaar }: { nietZichtbaar: number }) => [[nietZichtbaar, achter.size - precies.length]],
      }
    },
  },
  'GET /api/v1/leveringen': { actie: 'levering.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/leveringen` }) },
  'POST /api/v1/leveringen': {
    actie: 'levering.uitvoeren',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/leveringen`, bestanden: { 'teams.csv': 'team_code;naam;jeugdregio\nZ;Ploeg Z;\n' } }),
  },
  'GET /api/v1/leveringen/:id': { actie: 'levering.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/leveringen/${uuidv7()}` }) },
  'GET /api/v1/leveringen/:id/bevindingen': {
    actie: 'levering.lezen',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/leveringen/${uuidv7()}/bevindingen` }),
  },
  'POST /api/v1/leveringen/:id/uitvoering': {
    actie: 'levering.uitvoeren',
    zonderKinderen: true,
    vraag: () => ({ url: `${pad}/leveringen/${uuidv7()}/uitvoering`, body: { zonderFouteRecords: false } }),
  },
  'GET /api/v1/gebruikers': { actie: 'gebruiker.lezen', zonderKinderen: true, vraag: () => ({ url: `${pad}/gebruikers` }) },
  'PUT /api/v1/gebruikers/:id': {
    actie: 'gebruiker.wijzigen',
    vraag: ({ medewerkers }, _, loting) => ({
      url: `${pad}/gebruikers/${loting.kies(medewerkers).medewerkerId}`,
      body: { rol: loting.kans() < 0.1 ? null : loting.kies(rollen) },
    }),
  },
}

const isTeamgenoot = (wie: Gebruiker, ander: Gebruiker) => wie.teamId !== null && wie.teamId === ander.teamId

function kiesMaatregel({ dossiers }: Wereld, dossier: Dossier | 'bestaat niet', loting: Loting): string {
  const eigen = dossier === 'bestaat niet' ? [] : dossier.feiten.maatregelen
  const uit = loting.kans() < 0.9 && eigen.length > 0 ? eigen : dossiers.flatMap(({ feiten }) => feiten.maatregelen)
  return loting.kies(uit).id
}
