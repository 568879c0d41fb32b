import { kleinsteGroep } from '@houvast/domein/regio'
import { onderdruk, type Tabel } from '@houvast/statistiek/onderdrukking'

const onthoudt = 80
const eerder = new Map<string, Promise<readonly (number | null)[]>>()

/**
 * What may be seen of a whole sheet. Parts of it that share no sum are worked out one by one: what is hidden in one says nothing about another. The outcome
 * depends on the numbers alone, so that the same sheet is not worked out twice.
 */
export function onderdrukBlad(tabel: Tabel): Promise<readonly (number | null)[]> {
  const sleutel = JSON.stringify(tabel)
  const bekend = eerder.get(sleutel)
  if (bekend) return bekend
  const uitkomst = bereken(tabel)
  eerder.set(sleutel, uitkomst)
  uitkomst.catch(() => eerder.delete(sleutel))
  const [oudste] = eerder.keys()
  if (eerder.size > onthoudt && oudste !== undefined) eerder.delete(oudste)
  return uitkomst
}

async function bereken(tabel: Tabel): Promise<readonly (number | null)[]> {
  const zichtbaar: (number | null)[] = new Array(tabel.cellen.length).fill(null)
  for (const cellen of delenVan(tabel)) {
    const plek = new Map(cellen.map((cel, nummer) => [cel, nummer]))
    const sommen = tabel.sommen
      .filter(({ totaal }) => plek.has(totaal))
      .map(({ totaal, delen }) => ({ totaal: plek.get(totaal) as number, delen: delen.map((deel) => plek.get(deel) as number) }))
    const deel = await onderdruk({ cellen: cellen.map((cel) => tabel.cellen[cel] as number), sommen }, kleinsteGroep)
    for (const [nummer, cel] of cellen.entries()) zichtbaar[cel] = deel.zichtbaar[nummer] ?? null
  }
  return zichtbaar
}

/** The cells in groups: two are in one group when a chain of sums leads from one to the other. */
function delenVan({ cellen, sommen }: Tabel): number[][] {
  const ouder = [...cellen.keys()]
  const wortel = (cel: number): number => {
    let boven = cel
    while (ouder[boven] !== boven) boven = ouder[boven] as number
    return boven
  }
  for (const { totaal, delen } of sommen) for (const deel of delen) ouder[wortel(deel)] = wortel(totaal)
  return [...Map.groupBy(cellen.keys(), wortel).values()]
}
