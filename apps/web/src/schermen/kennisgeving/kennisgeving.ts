import {
  jeugdbeschermingsmaatregelen,
  jeugdreclasseringsmaatregelen,
  type MaatregelType,
  preventieveMaatregelen,
} from '@houvast/domein/feiten'
import { isDatum } from '@houvast/domein/kalender'
import type { NieuweKennisgeving } from '@houvast/server/jeugdige/contract.ts'
import type { Invoer } from '../../ophalen/antwoord.ts'

export const bsnSoorten = ['bekend', 'onbekend', 'ongeboren'] as const

/** What the protocol writes where there is no BSN, and where there is no birth date yet. */
const zonderBsn = { onbekend: '999999999', ongeboren: '000000000' } as const
const ZONDER_GEBOORTEDATUM = '00000000'

export interface Vorm {
  readonly bsnSoort: (typeof bsnSoorten)[number]
  readonly bsn: string
  readonly geboortedatum: string
  readonly geboortedatumOnzeker: boolean
  readonly geslacht: 'V' | 'M' | 'O' | null
  readonly voornaam: string
  readonly achternaam: string
  readonly postcode: string
  readonly type: MaatregelType | ''
  readonly datumKennisgeving: string
  readonly datumBeschikking: string
  readonly datumAanvang: string
  readonly einddatum: string
  readonly plantermijn: string
}

export function begin(vandaag: string): Vorm {
  return {
    bsnSoort: 'bekend',
    bsn: '',
    geboortedatum: '',
    geboortedatumOnzeker: false,
    geslacht: null,
    voornaam: '',
    achternaam: '',
    postcode: '',
    type: '',
    datumKennisgeving: vandaag,
    datumBeschikking: '',
    datumAanvang: '',
    einddatum: '',
    plantermijn: '',
  }
}

export const maatregelGroepen = [
  { groep: 'jeugdbescherming', maatregelen: Object.entries(jeugdbeschermingsmaatregelen) },
  { groep: 'jeugdreclassering', maatregelen: Object.entries(jeugdreclasseringsmaatregelen) },
  { groep: 'preventief', maatregelen: Object.entries(preventieveMaatregelen) },
] as const

export type Ontbreekt = 'bsn' | 'geboortedatum' | 'geslacht' | 'type' | 'datumKennisgeving' | 'datumAanvang'
type Inhoud = Invoer<typeof NieuweKennisgeving>

export function kennisgevingVan(vorm: Vorm): { ok: true; inhoud: Inhoud } | { ok: false; ontbreekt: Ontbreekt[] } {
  const bsn = vorm.bsnSoort === 'bekend' ? vorm.bsn.replaceAll(/[\s.]/g, '') : zonderBsn[vorm.bsnSoort]
  const geboortedatum = vorm.bsnSoort === 'ongeboren' ? ZONDER_GEBOORTEDATUM : vorm.geboortedatum.replaceAll('-', '')
  const { geslacht, type, datumAanvang, datumKennisgeving } = vorm
  const ontbreekt: Ontbreekt[] = []
  if (!/^\d{9}$/.test(bsn)) ontbreekt.push('bsn')
  if (vorm.bsnSoort !== 'ongeboren' && !(vorm.geboortedatumOnzeker ? /^\d{8}$/.test(geboortedatum) : isDatum(vorm.geboortedatum)))
    ontbreekt.push('geboortedatum')
  if (geslacht === null) ontbreekt.push('geslacht')
  if (type === '') ontbreekt.push('type')
  if (!isDatum(datumKennisgeving)) ontbreekt.push('datumKennisgeving')
  if (!isDatum(datumAanvang)) ontbreekt.push('datumAanvang')
  if (ontbreekt.length > 0 || geslacht === null || type === '' || !isDatum(datumKennisgeving) || !isDatum(datumAanvang))
    return { ok: false, ontbreekt }

  const jeugdige = {
    bsn,
    geboortedatum,
    geslacht,
    ...ingevuld({
      voornaam: vorm.voornaam,
      achternaam: vorm.achternaam,
      postcodeOfGemeente: vorm.postcode.replaceAll(' ', '').toUpperCase(),
    }),
  }
  return {
    ok: true,
    inhoud: {
      jeugdige,
      type,
      datumAanvang,
      datumKennisgeving,
      ...(isDatum(vorm.datumBeschikking) ? { datumBeschikking: vorm.datumBeschikking } : {}),
      ...(isDatum(vorm.einddatum) ? { einddatum: vorm.einddatum } : {}),
      ...(vorm.plantermijn.trim() === '' ? {} : { plantermijnDagen: Number(vorm.plantermijn) }),
    },
  }
}

function ingevuld<K extends string>(velden: Record<K, string>): Partial<Record<K, string>> {
  return Object.fromEntries(Object.entries<string>(velden).filter(([, tekst]) => tekst.trim() !== '')) as Partial<Record<K, string>>
}
