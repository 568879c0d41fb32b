import { ruimteVan, type Verdeelvraag, werklastVan } from './vraag.ts'

/** What makes a question impossible to answer, as sentences for whoever made it; empty when it is sound. */
export function controleer(vraag: Verdeelvraag): string[] {
  const gezinnen = new Map(vraag.gezinnen.map((gezin) => [gezin.id, gezin]))
  const jeugdbeschermers = new Map(vraag.jeugdbeschermers.map((een) => [een.id, een]))
  const criteria = new Set((vraag.criteria ?? []).map(({ naam }) => naam))
  const zinnen = [
    ...dubbel(vraag.gezinnen.map(({ id }) => id)).map((id) => `Het gezin ${id} staat er meer dan eens in.`),
    ...dubbel(vraag.jeugdbeschermers.map(({ id }) => id)).map((id) => `De jeugdbeschermer ${id} staat er meer dan eens in.`),
    ...dubbel(vraag.gezinnen.flatMap(({ kinderen }) => kinderen)).map((id) => `Het kind ${id} staat in meer dan één gezin, of twee keer.`),
    ...dubbel((vraag.criteria ?? []).map(({ naam }) => naam)).map((naam) => `Het criterium ${naam} staat er meer dan eens in.`),
  ]
  for (const gezin of vraag.gezinnen) {
    if (gezin.kinderen.length === 0) zinnen.push(`Het gezin ${gezin.id} heeft geen kinderen.`)
    if (!(werklastVan(gezin) > 0)) zinnen.push(`De werklast van gezin ${gezin.id} moet meer dan 0 zijn.`)
    for (const naam of gezin.criteria ?? [])
      if (!criteria.has(naam)) zinnen.push(`Het criterium ${naam} bij gezin ${gezin.id} staat niet in de lijst van criteria.`)
  }
  const aanvaard = (vraag.besluiten ?? []).filter(({ besluit }) => besluit === 'aanvaard')
  for (const { gezin, jeugdbeschermer } of vraag.besluiten ?? []) {
    if (!gezinnen.has(gezin)) zinnen.push(`Er is een besluit over gezin ${gezin}, maar dat gezin staat er niet in.`)
    if (!jeugdbeschermers.has(jeugdbeschermer))
      zinnen.push(`Er is een besluit over jeugdbeschermer ${jeugdbeschermer}, maar die staat er niet in.`)
  }
  zinnen.push(...dubbel(aanvaard.map(({ gezin }) => gezin)).map((id) => `Voor gezin ${id} is meer dan één jeugdbeschermer aanvaard.`))
  for (const een of jeugdbeschermers.values()) {
    const gevraagd = aanvaard
      .filter(({ jeugdbeschermer }) => jeugdbeschermer === een.id)
      .reduce(
        (som, { gezin }) => som + werklastVan(gezinnen.get(gezin) ?? { id: '', kinderen: [], regio: '', wachtdagen: 0, werklast: 0 }),
        0,
      )
    const ruimte = ruimteVan(een)
    if (gevraagd > ruimte + 1e-9)
      zinnen.push(
        `Wat voor jeugdbeschermer ${een.id} is aanvaard, vraagt ${inGezinnen(gevraagd)}; er is ruimte voor ${inGezinnen(ruimte)}. Trek iets in.`,
      )
  }
  return zinnen
}

const dubbel = (namen: readonly string[]) => [...new Set(namen.filter((naam, plek) => namen.indexOf(naam) !== plek))]

const inGezinnen = (getal: number) =>
  `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(getal)} ${getal === 1 ? 'gezin' : 'gezinnen'}`
