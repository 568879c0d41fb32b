import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Structuurblad {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Structuurblad[]
}

/** One element of the structure that holds text itself, in the order in which a screen reader reads. */
interface GelezenElement {
  /** H1, P, LBody, TH … */
  readonly rol: string
  readonly tekst: string
}

/** What a reader that is not the writer finds in a PDF. */
export async function leesPdf(bytes: Uint8Array) {
  const lezing = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const pdf = await lezing.promise
  const elementen: GelezenElement[] = []
  const rollen = new Set<string>()
  const bladzijden: string[] = []
  for (let nummer = 1; nummer <= pdf.numPages; nummer++) {
    const bladzijde = await pdf.getPage(nummer)
    const { items } = await bladzijde.getTextContent({ includeMarkedContent: true })
    const { woorden, gemerkt } = leesInhoud(items as readonly Inhoud[])
    bladzijden.push(woorden)
    const loop = (blad: Structuurblad) => {
      const { role = '', children = [] } = blad
      if (role) rollen.add(role)
      const tekst = children.map(({ type, id = '' }) => (type === 'content' ? (gemerkt.get(id) ?? '') : '')).join('')
      if (tekst) elementen.push({ rol: role, tekst: tekst.trim() })
      for (const kind of children) loop(kind)
    }
    const boom = (await bladzijde.getStructTree()) as Structuurblad | null
    if (boom) loop(boom)
  }
  const { info, metadata } = await pdf.getMetadata()
  const markering = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null
  const bladwijzers = (await pdf.getOutline()) ?? []
  const gelezen = {
    elementen,
    rollen,
    bladzijden,
    tekst: elementen.map(({ tekst }) => tekst).join('\n'),
    info: info as { Title?: string; Language?: string; Author?: string },
    pdfua: metadata?.get('pdfuaid:part') ?? null,
    gemerkt: markering?.get('Marked') ?? false,
    bladwijzers: bladwijzers.map(({ title, items }) => ({ titel: title, onder: items.map((een: { title: string }) => een.title) })),
  }
  await lezing.destroy()
  return gelezen
}

interface Inhoud {
  readonly type?: string
  readonly id?: string
  readonly str?: string
  readonly hasEOL?: boolean
}

function leesInhoud(inhoud: readonly Inhoud[]) {
  const gemerkt = new Map<string, string>()
  const open: (string | undefined)[] = []
  let woorden = ''
  for (const { type, id, str, hasEOL } of inhoud) {
    if (type?.startsWith('beginMarkedContent')) open.push(id)
    else if (type === 'endMarkedContent') open.pop()
    else if (str !== undefined) {
      const tekst = hasEOL ? `${str} ` : str
      woorden += tekst
      const binnen = open.at(-1)
      if (binnen !== undefined) gemerkt.set(binnen, (gemerkt.get(binnen) ?? '') + tekst)
    }
  }
  return { woorden, gemerkt }
}
