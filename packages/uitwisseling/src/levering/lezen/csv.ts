import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { grenzen } from '../grenzen.ts'
import { alsLeesfout, Leesfout, type LeesfoutCode } from './leesfout.ts'
import { splitsTotAanhalingsteken, type Vervolg } from './regels-zonder-aanhalingsteken.ts'
import type { Rijontvanger } from './tabel.ts'

const bytesVoorKopregel = 65_536
const regeleinde = 10
const wagenterugloop = 13

/** RFC 4180, with `;` or `,` as the header has it. `afgekapt`: the last row has no line end, so that more may have followed. */
export async function leesCsv(bytes: Readable, ontvanger: Rijontvanger): Promise<{ afgekapt: boolean }> {
  const stukken = alsUtf8(bytes)
  const begin: Buffer[] = []
  let lengte = 0
  let kopCompleet = false
  while (!kopCompleet && lengte < bytesVoorKopregel) {
    const { value: stuk, done } = await stukken.next()
    if (done) break
    begin.push(stuk)
    lengte += stuk.length
    kopCompleet = stuk.includes(regeleinde)
  }
  const kop = Buffer.concat(begin)
  if (kop.toString('utf8').trim() === '') throw new Leesfout('leeg-bestand')

  let rij = 0
  const neemRij = (cellen: readonly string[]) => {
    rij++
    if (rij > grenzen.rijenPerBestand) throw new Leesfout('te-veel-rijen')
    if (rij === 1) ontvanger.kop(cellen, rij)
    else ontvanger.rij(cellen, rij)
  }
  let laatsteByte = kop.at(-1)
  let metRegeleinde = kop.includes(regeleinde)
  async function* alles() {
    yield kop
    for await (const stuk of stukken) {
      laatsteByte = stuk.at(-1)
      metRegeleinde ||= stuk.includes(regeleinde)
      yield stuk
    }
  }
  try {
    const teken = scheidingsteken(kop)
    const rest = await splitsTotAanhalingsteken(alles(), teken, neemRij)
    if (rest) await ontleed(rest, teken, neemRij)
  } catch (oorzaak) {
    const code = csvFouten[(oorzaak as { code?: string }).code ?? '']
    throw code ? new Leesfout(code, { rij: rij + 1 }) : alsLeesfout(oorzaak, 'onleesbaar')
  }
  // A carriage return alone ends a line only in a file without line feeds; elsewhere it is half of one.
  const isHeel = laatsteByte === regeleinde || (laatsteByte === wagenterugloop && !metRegeleinde)
  return { afgekapt: rij > 1 && !isHeel }
}

/** CSV with quotation marks. */
async function ontleed({ bytes, eind }: Vervolg, delimiter: string, neemRij: (cellen: readonly string[]) => void): Promise<void> {
  const lezer = parse({
    delimiter,
    ...(eind === null ? {} : { record_delimiter: eind }),
    bom: true,
    relax_column_count: true,
    max_record_size: grenzen.bytesPerRij,
    on_record: (cellen: string[]) => {
      neemRij(cellen)
      return null
    },
  })
  await pipeline(bytes, lezer, async (over) => {
    for await (const _ of over);
  })
}

const csvFouten: Readonly<Record<string, LeesfoutCode>> = {
  CSV_QUOTE_NOT_CLOSED: 'aanhalingsteken-open',
  CSV_INVALID_CLOSING_QUOTE: 'aanhalingsteken',
  INVALID_OPENING_QUOTE: 'aanhalingsteken',
  CSV_MAX_RECORD_SIZE: 'rij-te-lang',
}

/** The bytes unchanged, refused where they are not UTF-8. */
export async function* alsUtf8(bytes: Readable): AsyncGenerator<Buffer, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let eerste = true
  try {
    for await (const stuk of bytes as AsyncIterable<Buffer>) {
      if (eerste && stuk.length >= 2 && ((stuk[0] === 0xff && stuk[1] === 0xfe) || (stuk[0] === 0xfe && stuk[1] === 0xff)))
        throw new Leesfout('geen-utf8')
      eerste = false
      if (stuk.includes(0)) throw new Leesfout('nultekens')
      decoder.decode(stuk, { stream: true })
      yield stuk
    }
    decoder.decode()
  } catch (oorzaak) {
    if (oorzaak instanceof TypeError && 'code' in oorzaak && oorzaak.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Leesfout('geen-utf8')
    throw alsLeesfout(oorzaak, 'onleesbaar')
  }
}

function scheidingsteken(begin: Buffer): ';' | ',' {
  const kopregel =
    begin
      .toString('utf8')
      .split('\n', 1)[0]
      ?.replace(/"[^"]*"/g, '') ?? ''
  const puntkommas = kopregel.split(';').length
  const kommas = kopregel.split(',').length
  if (puntkommas === 1 && kommas === 1) throw new Leesfout('scheidingsteken', { rij: 1 })
  return puntkommas >= kommas ? ';' : ','
}
