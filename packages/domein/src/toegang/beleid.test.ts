import { describe, expect, test } from 'vitest'
import { type Actie, actiesVan, beleid, findGronden, type Grond, gronden, magMetDossier, type Rol, rollen } from './beleid.ts'

const acties = Object.keys(beleid) as Actie[]

/** The policy in short, per action: j w t g b d h i, in the order of the roles; a letter stands where the role may do it. */
const wieMagWat = {
  'vandaag.lezen': 'jwtg····',
  'wachtlijst.lezen': 'jwtgbd··',
  'wachtlijst.uitvoeren': '·wt··d··',
  'zicht.lezen': 'jwtgbd··',
  'zicht.uitvoeren': '·wtgbd··',
  'wachten.lezen': 'jwtg····',
  'spoed.vastleggen': '·wtg····',
  'weekoverleg.lezen': '·wtg····',
  'weekoverleg.houden': '·wt·····',
  'opnamestop.lezen': '·wtgbd··',
  'opnamestop.vastleggen': '··t·b···',
  'jeugdige.zoeken': 'jwtgbd··',
  'jeugdige.lezen': 'jwtgbd··',
  'jeugdige.naam.lezen': 'jwtg····',
  'jeugdige.bsn.lezen': 'jw······',
  'inzage.lezen': 'jwtg····',
  'contact.vastleggen': 'jwtg····',
  'veiligheid.lezen': 'jwtg····',
  'veiligheid.vastleggen': 'jwtg····',
  'concept.bewaren': 'jwtg····',
  'plan.lezen': 'jwtg····',
  'plan.schrijven': 'j·tg····',
  'aanwijzing.vastleggen': 'j·t·····',
  'voogdij.beoordelen': 'j·tg····',
  'plan.vaststellen': 'j·t·····',
  'toewijzing.vastleggen': '·wt·····',
  'toewijzing.beeindigen': '·wt·····',
  'kennisgeving.registreren': '·w······',
  'rechtbank.lezen': 'jwtg····',
  'rechtbank.vastleggen': 'j·t·····',
  'brief.maken': 'jwt·····',
  'stuk.lezen': 'jwtg····',
  'agendafeed.beheren': 'j·tg····',
  'agendafeed.lezen': 'j·tg····',
  'zaak.lezen': 'jwtg····',
  'beschikking.vastleggen': 'jwt·····',
  'gebeurtenis.vastleggen': 'jwtg····',
  'maatregel.beeindigen': 'j·t·····',
  'werkvariant.besluiten': '··tg····',
  'overdracht.lezen': 'j·tg····',
  'overdracht.opstellen': 'j·t·····',
  'overdracht.aanvaarden': 'j·······',
  'noodtoegang.openen': 'jwtg····',
  'team.lezen': '·wt·bd··',
  'kandidaten.lezen': '·wt·····',
  'afwezigheid.vastleggen': '··t·····',
  'werklast.eigen': 'j·t·····',
  'werklast.lezen': 'jwt·····',
  'werklastfactor.vastleggen': 'j·t·····',
  'teamwerklast.lezen': '··t·····',
  'eigentaak.vastleggen': '··t·····',
  'werkbeleving.invullen': 'j·······',
  'werklastmelding.lezen': 'j·t·····',
  'werklastmelding.doen': 'j·······',
  'werklastmelding.besluiten': '··t·····',
  'uitval.lezen': '··t·····',
  'uitval.besluiten': '··t·····',
  'verdeling.lezen': '·wt·····',
  'verdeling.adviseren': '·wt·····',
  'verdeling.besluiten': '·wt·····',
  'verdeelgewicht.lezen': '·wt·b·h·',
  'werklastgewicht.lezen': 'j·t·bdh·',
  'werklastgewicht.beheren': '····b·h·',
  'verdeelgewicht.beheren': '····b·h·',
  'monitor.lezen': '·wt·bd··',
  'monitor.kinderen.lezen': '·wt·bd··',
  'monitor.uitvoeren': '····bd··',
  'monitor.vaststellen': '····bd··',
  'definitie.lezen': '·wt·bd··',
  'definitie.beproeven': '····bd··',
  'norm.lezen': 'jwtgbdh·',
  'norm.beheren': '····b·h·',
  'levering.lezen': '·····d··',
  'levering.uitvoeren': '·····d··',
  'cbslevering.lezen': '····bd··',
  'cbslevering.leveren': '·····d··',
  'gebruiker.lezen': '······h·',
  'gebruiker.wijzigen': '······h·',
  'toezichtperiode.lezen': '····b·h·',
  'toezichtperiode.beheren': '······h·',
  'toezicht.lezen': '····bd·i',
  'toezicht.uitvoeren': '····bd·i',
  'steekproef.trekken': '·······i',
  'steekproef.lezen': '·······i',
  'steekproef.uitvoeren': '·······i',
  'bestuursverklaring.lezen': '····bd··',
  'bestuursverklaring.ondertekenen': '····b···',
  'gelijkebehandeling.lezen': '····bd·i',
  'gelijkebehandeling.toelichten': '····b···',
  'regio.lezen': '····bd··',
  'regio.onverhuld.lezen': '····bd··',
  'regio.indelen': '····bd··',
  'ketenoverleg.lezen': '····bd··',
  'ketenoverleg.vastleggen': '····bd··',
  'verbetering.lezen': '··tgbd··',
  'verbetering.vastleggen': '····bd··',
} as const satisfies Record<Actie, string>

describe('het beleid', () => {
  test.each(acties)('zegt bij %s wie het mag', (actie) => {
    const binnen = rollen.slice(0, 'jwtgbdhi'.length)
    const letters = binnen.map((rol, plaats) => (findGronden(rol, actie) === null ? '·' : 'jwtgbdhi'[plaats])).join('')
    expect(letters).toBe(wieMagWat[actie])
  })

  test.each(rollen)('geeft %s zonder grond geen enkel dossier, behalve wie de hele instelling mag zien', (rol) => {
    for (const actie of acties) {
      expect(magMetDossier(rol, actie, [])).toBe(findGronden(rol, actie)?.includes('instelling') ?? false)
    }
  })

  test('laat wie de hele instelling mag zien, nooit een naam of BSN lezen en niets vastleggen in een dossier', () => {
    for (const rol of ['bestuurder', 'data-analist', 'beheerder'] as const) {
      const verboden: Actie[] = [
        'jeugdige.naam.lezen',
        'jeugdige.bsn.lezen',
        'contact.vastleggen',
        'plan.vaststellen',
        'noodtoegang.openen',
      ]
      for (const actie of verboden) expect(findGronden(rol, actie)).toBeNull()
    }
  })

  test('geeft de beheerder geen enkele actie met een kind', () => {
    expect(actiesVan('beheerder')).toEqual([
      'verdeelgewicht.lezen',
      'werklastgewicht.lezen',
      'werklastgewicht.beheren',
      'verdeelgewicht.beheren',
      'norm.lezen',
      'norm.beheren',
      'gebruiker.lezen',
      'gebruiker.wijzigen',
      'toezichtperiode.lezen',
      'toezichtperiode.beheren',
    ])
    for (const actie of actiesVan('beheerder')) expect(findGronden('beheerder', actie)).toEqual([])
  })

  test('geeft een regio alleen tellingen, en nooit een kind', () => {
    expect(actiesVan('regio')).toEqual(['regio.lezen', 'ketenoverleg.lezen'])
    for (const actie of actiesVan('regio')) expect(findGronden('regio', actie)).toEqual([])
  })

  test('geeft de inspectie geen enkele grond op een dossier', () => {
    for (const actie of actiesVan('inspectie')) expect(findGronden('inspectie', actie)).toEqual([])
  })

  test.each<[Rol, Actie, Grond, boolean]>([
    ['jeugdbeschermer', 'jeugdige.lezen', 'toewijzing', true],
    ['jeugdbeschermer', 'jeugdige.lezen', 'team', false],
    ['jeugdbeschermer', 'jeugdige.lezen', 'wachtlijst', false],
    ['jeugdbeschermer', 'jeugdige.lezen', 'noodtoegang', true],
    ['jeugdbeschermer', 'overdracht.lezen', 'overdracht', true],
    ['jeugdbeschermer', 'jeugdige.lezen', 'overdracht', false],
    ['wachtlijstbeheerder', 'toewijzing.vastleggen', 'wachtlijst', true],
    ['wachtlijstbeheerder', 'jeugdige.lezen', 'team', false],
    ['teamleider', 'plan.vaststellen', 'wachtlijst', true],
    ['teamleider', 'jeugdige.bsn.lezen', 'team', false],
    ['gedragswetenschapper', 'contact.vastleggen', 'team', true],
    ['gedragswetenschapper', 'plan.vaststellen', 'team', false],
    ['bestuurder', 'jeugdige.lezen', 'toewijzing', true],
  ])('%s mag %s op grond van %s: %s', (rol, actie, grond, mag) => {
    expect(magMetDossier(rol, actie, [grond])).toBe(mag)
  })

  test('kent geen andere gronden dan de zes, en noemt geen grond twee keer', () => {
    for (const rol of rollen) {
      for (const actie of acties) {
        const nodig = findGronden(rol, actie) ?? []
        expect(nodig.every((grond) => gronden.includes(grond))).toBe(true)
        expect(new Set(nodig).size).toBe(nodig.length)
      }
    }
  })

  test('wordt nooit ruimer door minder gronden te hebben', () => {
    for (const rol of rollen) {
      for (const actie of acties) {
        for (const grond of gronden) {
          if (magMetDossier(rol, actie, [grond])) expect(magMetDossier(rol, actie, [...gronden])).toBe(true)
        }
      }
    }
  })
})
