import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { useMag } from '../../ophalen/ik.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { telOp, verandertIets, verschilInWoorden } from './levering.ts'
import { type Levering, leveringVraag, voerUit } from './vraag.ts'

/** The one act on a delivery that was read, and afterwards what it did. */
export function Uitvoeren({ levering }: { levering: Levering }) {
  const { importeren: t } = useTeksten()
  const mag = useMag()
  const geheugen = useQueryClient()
  const uitvoeren = useMutation({
    mutationFn: (zonderFouteRecords: boolean) => voerUit(levering.id, zonderFouteRecords),
    onSuccess: async (uitgevoerd) => {
      geheugen.setQueryData(leveringVraag(levering.id).queryKey, uitgevoerd)
      await geheugen.invalidateQueries()
    },
  })
  if (levering.status === 'uitgevoerd') return uitvoeren.isSuccess ? <Gedaan levering={levering} /> : null
  const metFouten = levering.fouten > 0
  const andere = (
    <Link className={`houvast-knop ${metFouten ? 'houvast-knop--hoofd' : ''}`} to="/importeren">
      {t.andere}
    </Link>
  )
  if (!mag('levering.uitvoeren') || (!metFouten && !verandertIets(telOp(levering.bestanden)))) return <div>{andere}</div>

  return (
    <section className="houvast-stapel">
      {metFouten ? <p>{t.zonderFoutenUitleg}</p> : null}
      {uitvoeren.error ? <Melding ernst="gevaar" nieuw titel={uitvoeren.error.message} /> : null}
      <div className="houvast-rij">
        {metFouten && !uitvoeren.isPending ? andere : null}
        <Knop
          soort={metFouten ? 'gewoon' : 'hoofd'}
          bezig={uitvoeren.isPending ? t.bezig : false}
          onClick={() => uitvoeren.mutate(metFouten)}
        >
          {metFouten ? t.zonderFouten : t.uitvoeren}
        </Knop>
        {metFouten || uitvoeren.isPending ? null : andere}
      </div>
      {uitvoeren.isPending ? (
        <div className="houvast-laden" role="status">
          <progress aria-label={t.bezig} />
          <span>{t.bezigUitleg}</span>
        </div>
      ) : null}
    </section>
  )
}

function Gedaan({ levering }: { levering: Levering }) {
  const { importeren: t } = useTeksten()
  const tijd = useTijdwoorden()
  const mag = useMag()
  const telling = telOp(levering.bestanden)
  return (
    <Melding
      ernst="goed"
      nieuw
      titel={t.klaar(verschilInWoorden(telling, t, tijd))}
      daad={
        <>
          {mag('wachtlijst.lezen') ? (
            <Link className="houvast-knop" to="/wachtlijst">
              {t.naarWachtlijst}
            </Link>
          ) : null}
          {mag('monitor.lezen') ? (
            <Link className="houvast-knop" to="/monitor">
              {t.naarMonitor}
            </Link>
          ) : null}
        </>
      }
    >
      {telling.weggelaten > 0 ? t.klaarWeggelaten(tijd.getal(telling.weggelaten)) : null}
    </Melding>
  )
}
