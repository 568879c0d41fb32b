import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import type { Zichtbeeld, Zichtkeuze } from './vraag.ts'

interface Groepregel {
  readonly sleutel: string
  readonly naam: string
  readonly keuze: Zichtkeuze
  readonly aantallen: { readonly kinderen: number; readonly nooit: number; readonly teLang: number }
}

/** By age band, waiting or not, and team; each number leads to its rows. */
export function Verdeling({ beeld, onKies }: { beeld: Zichtbeeld; onKies: (keuze: Zichtkeuze) => void }) {
  const { zicht: t } = useTeksten()
  const groepen: readonly { kop: string; regels: Groepregel[] }[] = [
    {
      kop: t.perBand,
      regels: beeld.perBand.map(({ band, ...aantallen }) => ({ sleutel: band, naam: t.banden[band], keuze: { band }, aantallen })),
    },
    {
      kop: t.perWacht,
      regels: beeld.perWacht.map(({ wacht, ...aantallen }) => {
        const waarde = wacht ? 'j' : 'n'
        return { sleutel: waarde, naam: t.wachtKeuze[waarde], keuze: { wacht: waarde }, aantallen }
      }),
    },
    {
      kop: t.perTeam,
      regels: beeld.perTeam.map(({ team, ...aantallen }) => {
        const waarde = team?.id ?? 'geen'
        return { sleutel: waarde, naam: team?.naam ?? t.geenTeam, keuze: { team: waarde }, aantallen }
      }),
    },
  ]
  return (
    <details className="houvast-zichtverdeling">
      <summary>{t.verdeling}</summary>
      <div className="houvast-zichtverdeling__tabellen">
        {groepen.map(({ kop, regels }) => (
          <Groeptabel key={kop} kop={kop} regels={regels} onKies={onKies} />
        ))}
      </div>
    </details>
  )
}

function Groeptabel({ kop, regels, onKies }: { kop: string; regels: readonly Groepregel[]; onKies: (keuze: Zichtkeuze) => void }) {
  const { zicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  return (
    <table className="houvast-tabel">
      <thead>
        <tr>
          <th scope="col">{kop}</th>
          <th scope="col" className="houvast-tabel__getal">
            {t.kinderen}
          </th>
          <th scope="col" className="houvast-tabel__getal">
            {t.nietGezien}
          </th>
          <th scope="col" className="houvast-tabel__getal">
            {t.waarvanNooit}
          </th>
        </tr>
      </thead>
      <tbody>
        {regels.map(({ sleutel, naam, keuze, aantallen: { kinderen, nooit, teLang } }) => (
          <tr key={sleutel}>
            <th scope="row">
              <button type="button" className="houvast-rijkop" onClick={() => onKies({ stand: 'niet_gezien', ...keuze })}>
                {naam}
              </button>
            </th>
            <td className="houvast-tabel__getal">{tijd.getal(kinderen)}</td>
            <td className="houvast-tabel__getal">{tijd.getal(nooit + teLang)}</td>
            <td className="houvast-tabel__getal">{tijd.getal(nooit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
