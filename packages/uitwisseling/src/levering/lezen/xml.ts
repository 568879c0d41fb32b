import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { grenzen } from '../grenzen.ts'
import { alsLeesfout, Leesfout } from './leesfout.ts'

/** Names come without their prefix: writers of .xlsx differ in whether they use one. */
export interface Xmlontvanger {
  open(naam: string, attributen: Readonly<Record<string, string>>): void
  sluit?(naam: string): void
  tekst?(tekst: string): void
}

/** The deepest element of a real .xlsx is eight levels down. */
const diepst = 64

/** Streams well-formed XML. A DOCTYPE, and with it every entity of its own, is refused. */
export async function leesXml(stroom: Readable, ontvanger: Xmlontvanger): Promise<void> {
  const lezer = new SaxesParser({ position: false, xmlns: false })
  let sindsVorige = 0
  let diepte = 0
  lezer.on('opentag', ({ name, attributes }) => {
    sindsVorige = 0
    if (++diepte > diepst) throw new Leesfout('onleesbaar')
    ontvanger.open(zonderVoorvoegsel(name), attributes)
  })
  lezer.on('closetag', ({ name }) => {
    sindsVorige = 0
    diepte--
    ontvanger.sluit?.(zonderVoorvoegsel(name))
  })
  if (ontvanger.tekst) {
    const tekst = ontvanger.tekst.bind(ontvanger)
    lezer.on('text', tekst)
    lezer.on('cdata', tekst)
  }
  lezer.on('doctype', () => {
    throw new Leesfout('onleesbaar')
  })

  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const stuk of stroom as AsyncIterable<Buffer>) {
      sindsVorige += stuk.length
      if (sindsVorige > grenzen.bytesPerRij) throw new Leesfout('rij-te-lang')
      lezer.write(alsTekst(decoder, stuk))
    }
    lezer.write(alsTekst(decoder))
    lezer.close()
  } catch (oorzaak) {
    stroom.destroy()
    throw alsLeesfout(oorzaak, 'onleesbaar')
  }
}

function alsTekst(decoder: TextDecoder, stuk?: Buffer): string {
  try {
    return decoder.decode(stuk, { stream: stuk !== undefined })
  } catch {
    throw new Leesfout('onleesbaar')
  }
}

function zonderVoorvoegsel(naam: string): string {
  const dubbelepunt = naam.indexOf(':')
  return dubbelepunt === -1 ? naam : naam.slice(dubbelepunt + 1)
}
