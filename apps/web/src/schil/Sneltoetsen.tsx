import { Dialoog } from '../onderdelen/Dialoog.tsx'
import { useTeksten } from '../teksten/voorkeuren.tsx'

export function Sneltoetsen({ open, onSluit }: { open: boolean; onSluit: () => void }) {
  const { toetsen } = useTeksten().schil
  const lijst: [string[], string][] = [
    [['/'], toetsen.zoeken],
    [['g', 'v'], toetsen.vandaag],
    [['g', 'w'], toetsen.wachtlijst],
    [['g', 'z'], toetsen.zicht],
    [['g', 't'], toetsen.team],
    [['g', 'm'], toetsen.monitor],
    [['j'], toetsen.volgende],
    [['k'], toetsen.vorige],
    [['Enter'], toetsen.openen],
    [['?'], toetsen.alles],
  ]
  return (
    <Dialoog open={open} titel={toetsen.titel} onSluit={onSluit}>
      <dl className="houvast-toetsen">
        {lijst.map(([knoppen, uitleg]) => (
          <div key={uitleg}>
            <dt>
              {knoppen.map((knop, nummer) => (
                <span key={knop}>
                  {nummer > 0 ? ` ${toetsen.of} ` : ''}
                  <kbd>{knop}</kbd>
                </span>
              ))}
            </dt>
            <dd>{uitleg}</dd>
          </div>
        ))}
      </dl>
    </Dialoog>
  )
}
