import { createHash } from 'node:crypto'

export type Toeval = (tot: number) => number

/** A reproducible stream of numbers below `tot`, from a seed. */
export function toevalUit(zaad: string): Toeval {
  let toestand = createHash('sha256').update(zaad).digest().readUInt32LE()
  return (tot) => {
    toestand = (toestand + 0x6d2b79f5) | 0
    let t = Math.imul(toestand ^ (toestand >>> 15), 1 | toestand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * tot)
  }
}

type Mutatie = (inhoud: Buffer, toeval: Toeval) => Buffer

const bytes = (toeval: Toeval, aantal: number) => Buffer.from(Array.from({ length: aantal }, () => toeval(256)))
const splits = (inhoud: Buffer, plaats: number, ...ertussen: Buffer[]) =>
  Buffer.concat([inhoud.subarray(0, plaats), ...ertussen, inhoud.subarray(plaats)])

/** What can happen to any file. */
export const opBytes: Readonly<Record<string, Mutatie>> = {
  afgekapt: (inhoud, toeval) => {
    const lengte = 1 + toeval(inhoud.length - 1)
    // A cut exactly behind a row leaves a smaller file that is whole: nobody can see that.
    return inhoud.subarray(0, inhoud[lengte - 1] === 10 ? lengte - 1 : lengte)
  },
  leeg: () => Buffer.alloc(0),
  willekeurig: (_, toeval) => bytes(toeval, 1 + toeval(4_000)),
  'bytes erin': (inhoud, toeval) => splits(inhoud, toeval(inhoud.length), bytes(toeval, 1 + toeval(40))),
  'bytes anders': (inhoud, toeval) => {
    const anders = Buffer.from(inhoud)
    for (let i = 0; i <= toeval(8); i++) anders[toeval(anders.length)] = toeval(256)
    return anders
  },
  nulteken: (inhoud, toeval) => splits(inhoud, toeval(inhoud.length), Buffer.from([0])),
  'twee keer achter elkaar': (inhoud) => Buffer.concat([inhoud, inhoud]),
  'voorkant eraf': (inhoud, toeval) => inhoud.subarray(1 + toeval(inhoud.length - 1)),
  gemengd: (inhoud, toeval) => {
    const helft = toeval(inhoud.length)
    return Buffer.concat([inhoud.subarray(helft), inhoud.subarray(0, helft)])
  },
}

const perRegel = (inhoud: Buffer, werk: (regels: string[]) => string[]) =>
  Buffer.from(werk(inhoud.toString('utf8').split('\r\n')).join('\r\n'))
const perCel = (inhoud: Buffer, werk: (cellen: string[], regel: number) => string[]) =>
  perRegel(inhoud, (regels) => regels.map((regel, i) => (regel === '' ? regel : werk(regel.split(';'), i).join(';'))))
const rijUit = (regels: readonly string[], toeval: Toeval) => 1 + toeval(Math.max(1, regels.length - 2))

/** What people and spreadsheets do to a .csv. */
export const opCsv: Readonly<Record<string, Mutatie>> = {
  latin1: (inhoud) => Buffer.from(inhoud.toString('utf8').replace('\ufeff', ''), 'latin1'),
  'utf-16': (inhoud) => Buffer.from(inhoud.toString('utf8'), 'utf16le'),
  tabs: (inhoud) => Buffer.from(inhoud.toString('utf8').replaceAll(';', '\t')),
  'alleen de kopregel': (inhoud) => perRegel(inhoud, ([kop]) => [kop ?? '', '']),
  'zonder kopregel': (inhoud) => perRegel(inhoud, (regels) => regels.slice(1)),
  'kolom weg': (inhoud, toeval) => {
    const weg = toeval(4)
    return perCel(inhoud, (cellen) => cellen.toSpliced(weg, 1))
  },
  'kolommen verwisseld onder de kopregel': (inhoud, toeval) => {
    const om = 1 + toeval(4)
    return perCel(inhoud, (cellen, regel) => (regel === 0 ? cellen : [...cellen.slice(om), ...cellen.slice(0, om)]))
  },
  'kopnaam anders': (inhoud, toeval) => perCel(inhoud, (cellen, regel) => (regel === 0 ? cellen.with(toeval(3), 'iets anders') : cellen)),
  'kolom dubbel': (inhoud) => perCel(inhoud, (cellen) => [...cellen, cellen[0] ?? '']),
  'aanhalingsteken open': (inhoud, toeval) =>
    perRegel(inhoud, (regels) => {
      const rij = rijUit(regels, toeval)
      return regels.with(rij, `"${regels[rij]}`)
    }),
  'cel te veel': (inhoud, toeval) =>
    perRegel(inhoud, (regels) => {
      const rij = rijUit(regels, toeval)
      return regels.with(rij, `${regels[rij]};x;y`)
    }),
  formules: (inhoud) => perCel(inhoud, (cellen, regel) => (regel === 0 ? cellen : cellen.map(() => '=cmd|calc!A1'))),
  'rij reusachtig': (inhoud, toeval) =>
    perRegel(inhoud, (regels) => {
      const rij = rijUit(regels, toeval)
      return regels.with(rij, `${regels[rij]}${'x'.repeat(1_200_000)}`)
    }),
  'rijen dubbel': (inhoud) => perRegel(inhoud, ([kop = '', ...regels]) => [kop, ...regels.slice(0, -1), ...regels]),
  'regeleinden weg': (inhoud) => Buffer.from(inhoud.toString('utf8').replaceAll('\r\n', '')),
}

/** What may stand in the xml of a sheet. */
export const opBlad: Readonly<Record<string, (xml: string) => string>> = {
  formule: (xml) => xml.replace(/(<row r="2">.*?<c [^>]*?)( t="inlineStr")?>/s, '$1><f>1+1</f>'),
  doctype: (xml) => xml.replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet'),
  'rij terug': (xml) => xml.replace('<row r="2">', '<row r="1">'),
  'rij te ver': (xml) => xml.replace('<row r="2">', '<row r="99999999">'),
  'kolom te ver': (xml) => xml.replace('r="A2"', 'r="XFD2"'),
  'tekst die er niet is': (xml) => xml.replace(/<c r="A2" t="inlineStr"><is>.*?<\/is><\/c>/s, '<c r="A2" t="s"><v>12345</v></c>'),
  'niet gesloten': (xml) => xml.replace('</sheetData>', ''),
  'ander blad': () => '<html><body>geen blad</body></html>',
  diep: (xml) => xml.replace('<sheetData>', `<sheetData>${'<x>'.repeat(5_000)}`),
  'cel reusachtig': (xml) => xml.replace('</row>', `<c t="inlineStr"><is><t>${'a'.repeat(3_000_000)}</t></is></c></row>`),
}
