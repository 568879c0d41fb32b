import { grenzen } from './grenzen.ts'

export type Ernst = 'fout' | 'waarschuwing'

/** What is wrong and what to do. A sentence never holds a cell's value, so never a BSN or a name: the row number says where. */
export interface Bevinding {
  readonly bestand: string
  /** The header is row 1; `null`: the finding is about the whole file. */
  readonly rij: number | null
  readonly kolom: string | null
  readonly code: string
  readonly ernst: Ernst
  readonly melding: string
}

/** `bestand` of a finding about the delivery as a whole. */
export const heleMap = '(hele map)'

interface Telling {
  readonly bestand: string
  readonly code: string
  readonly ernst: Ernst
  aantal: number
}

/** Counts every finding, and keeps at most `grenzen.bevindingenPerCode` of them per file and code. */
export class Bevindingen {
  private readonly perSoort = new Map<string, Telling>()
  private readonly bewaard: Bevinding[] = []

  meld(bevinding: Bevinding): void {
    const sleutel = `${bevinding.ernst}\n${bevinding.code}\n${bevinding.bestand}`
    const { bestand, code, ernst } = bevinding
    let telling = this.perSoort.get(sleutel)
    if (!telling) {
      telling = { bestand, code, ernst, aantal: 0 }
      this.perSoort.set(sleutel, telling)
    }
    telling.aantal++
    if (telling.aantal <= grenzen.bevindingenPerCode) this.bewaard.push(bevinding)
  }

  aantal(ernst: Ernst): number {
    return this.tellingen.reduce((som, telling) => (telling.ernst === ernst ? som + telling.aantal : som), 0)
  }

  /** How often each code was found in each file, those that were not kept included. */
  get tellingen(): readonly Readonly<Telling>[] {
    return [...this.perSoort.values()]
  }

  /** Fouten first, then by file and row; one closing entry per file and code says how many more there were. */
  lijst(): Bevinding[] {
    const meer = this.tellingen
      .filter(({ aantal }) => aantal > grenzen.bevindingenPerCode)
      .map(({ aantal, ...telling }) => ({
        ...telling,
        rij: null,
        kolom: null,
        melding: `Dit komt nog ${(aantal - grenzen.bevindingenPerCode).toLocaleString('nl-NL')} keer voor in dit bestand. Verbeter eerst de getoonde rijen en lees dan opnieuw in.`,
      }))
    return [...this.bewaard, ...meer].sort(
      (a, b) => ernstVolgorde[a.ernst] - ernstVolgorde[b.ernst] || vergelijk(a.bestand, b.bestand) || (a.rij ?? 0) - (b.rij ?? 0),
    )
  }
}

const ernstVolgorde: Record<Ernst, number> = { fout: 0, waarschuwing: 1 }

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
