export const STATUS = { start: 0, intern: 1, vast: 2, klaar: 3 } as const

/**
 * Families and where they stand: first come first served on the start or internal list of their institution, or with a worker. A family
 * is in at most one chain, linked both ways, so that it can leave from the middle. Nobody's number is used again.
 */
export class Gezinnen {
  aantal = 0
  status = new Uint8Array(0)
  instelling = new Uint8Array(0)
  /** Children whose measure is running. */
  kinderen = new Uint8Array(0)
  /** The worker's position; -1 for none. */
  plaats = new Int32Array(0)
  aangekomen = new Float64Array(0)
  sinds = new Float64Array(0)
  /** When the first fixed worker came; Infinity when there was none yet. */
  eersteVast = new Float64Array(0)
  /** What every draw about this family is drawn with. */
  stroom = new Int32Array(0)
  nummer = new Int32Array(0)
  /** The family of a child. */
  gezinVan = new Int32Array(0)
  kindaantal = 0
  /** The first family of each chain: the two lists of every institution (2 × institution + list), then the positions. */
  readonly kop: Int32Array
  private readonly staart: Int32Array
  private vorige = new Int32Array(0)
  private volgende = new Int32Array(0)

  constructor(ketens: number, ruimte: number) {
    this.kop = new Int32Array(ketens).fill(-1)
    this.staart = new Int32Array(ketens).fill(-1)
    this.groei(ruimte)
  }

  /** As new, with the room it has. */
  leeg(): void {
    this.aantal = 0
    this.kindaantal = 0
    this.kop.fill(-1)
    this.staart.fill(-1)
  }

  voegToe(instelling: number, aangekomen: number, stroom: number, nummer: number): number {
    if (this.aantal === this.status.length) this.groei(this.aantal * 2)
    const gezin = this.aantal++
    this.instelling[gezin] = instelling
    this.aangekomen[gezin] = aangekomen
    this.eersteVast[gezin] = Number.POSITIVE_INFINITY
    this.stroom[gezin] = stroom
    this.nummer[gezin] = nummer
    this.plaats[gezin] = -1
    this.kinderen[gezin] = 0
    return gezin
  }

  voegKindToe(gezin: number): number {
    if (this.kindaantal === this.gezinVan.length) {
      const groter = new Int32Array(this.kindaantal * 2)
      groter.set(this.gezinVan)
      this.gezinVan = groter
    }
    this.gezinVan[this.kindaantal] = gezin
    this.kinderen[gezin] = (this.kinderen[gezin] as number) + 1
    return this.kindaantal++
  }

  sluitAan(keten: number, gezin: number): void {
    const achter = this.staart[keten] as number
    this.vorige[gezin] = achter
    this.volgende[gezin] = -1
    if (achter < 0) this.kop[keten] = gezin
    else this.volgende[achter] = gezin
    this.staart[keten] = gezin
  }

  neemUit(keten: number, gezin: number): void {
    const voor = this.vorige[gezin] as number
    const na = this.volgende[gezin] as number
    if (voor < 0) this.kop[keten] = na
    else this.volgende[voor] = na
    if (na < 0) this.staart[keten] = voor
    else this.vorige[na] = voor
  }

  /** Children in this chain since before a moment; the chain is in order of that moment. */
  kinderenVoor(keten: number, moment: number): number {
    let som = 0
    for (
      let gezin = this.kop[keten] as number;
      gezin >= 0 && (this.sinds[gezin] as number) <= moment;
      gezin = this.volgende[gezin] as number
    ) {
      som += this.kinderen[gezin] as number
    }
    return som
  }

  private groei(ruimte: number): void {
    const heel = (oud: Int32Array) => {
      const nieuw = new Int32Array(ruimte)
      nieuw.set(oud)
      return nieuw
    }
    const klein = (oud: Uint8Array) => {
      const nieuw = new Uint8Array(ruimte)
      nieuw.set(oud)
      return nieuw
    }
    const moment = (oud: Float64Array) => {
      const nieuw = new Float64Array(ruimte)
      nieuw.set(oud)
      return nieuw
    }
    this.status = klein(this.status)
    this.instelling = klein(this.instelling)
    this.kinderen = klein(this.kinderen)
    this.plaats = heel(this.plaats)
    this.stroom = heel(this.stroom)
    this.nummer = heel(this.nummer)
    this.vorige = heel(this.vorige)
    this.volgende = heel(this.volgende)
    this.aangekomen = moment(this.aangekomen)
    this.sinds = moment(this.sinds)
    this.eersteVast = moment(this.eersteVast)
    if (this.gezinVan.length === 0) this.gezinVan = new Int32Array(ruimte * 2)
  }
}
