import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Formulier, veldFout } from '../../onderdelen/Formulier.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import { Uitklap } from '../../onderdelen/Uitklap.tsx'
import { TekstVeld, Vinkje } from '../../onderdelen/Velden.tsx'
import { useTijdstip } from '../../schil/tijdstip.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { steekproevenVraag, trekSteekproef } from './vraag.ts'

/** What the inspection drew, and drawing another one. */
export function Steekproeven() {
  const { toezicht: t } = useTeksten()
  const tijd = useTijdwoorden()
  const vraag = useQuery(steekproevenVraag)
  return (
    <section className="houvast-stapel">
      <h2>{t.steekproeven}</h2>
      <p>{t.steekproevenUitleg}</p>
      <Uitklap knop={t.trek}>{(sluit) => <Trek onSluit={sluit} />}</Uitklap>
      <Opgehaald vraag={vraag}>
        {({ rijen }) =>
          rijen.length === 0 ? (
            <p className="houvast-zacht">{t.geenSteekproef}</p>
          ) : (
            <ul className="houvast-stapel houvast-stapel--krap">
              {rijen.map(({ id, aantal, populatie, getrokkenOp, zaad, perLaag }) => (
                <li key={id}>
                  <Link to="/toezicht/steekproef/$id" params={{ id }}>
                    {t.steekproef(Math.min(aantal, populatie), tijd.getal(populatie))}
                  </Link>
                  {'. '}
                  {t.getrokken(tijd.moment(getrokkenOp), String(zaad))} {perLaag ? t.gelaagd : null}
                </li>
              ))}
            </ul>
          )
        }
      </Opgehaald>
    </section>
  )
}

function Trek({ onSluit }: { onSluit: () => void }) {
  const { toezicht: t } = useTeksten()
  const { peildatum } = useTijdstip()
  const geheugen = useQueryClient()
  const navigate = useNavigate()
  const [vorm, zetVorm] = useState({ aantal: '20', perLaag: true, zaad: '' })
  const zet = (deel: Partial<typeof vorm>) => zetVorm({ ...vorm, ...deel })
  const trekken = useMutation({
    mutationFn: () =>
      trekSteekproef({
        aantal: Number(vorm.aantal),
        perLaag: vorm.perLaag,
        ...(peildatum ? { peildatum } : {}),
        ...(vorm.zaad.trim() ? { zaad: Number(vorm.zaad) } : {}),
      }),
    onSuccess: async ({ id }) => {
      await geheugen.invalidateQueries({ queryKey: steekproevenVraag.queryKey })
      navigate({ to: '/toezicht/steekproef/$id', params: { id } })
    },
  })
  const fout = (veld: keyof typeof vorm) => veldFout(trekken.error, veld)
  return (
    <Formulier onVerstuur={() => trekken.mutate()} onAnnuleer={onSluit} bewaarTekst={t.trek} bezig={trekken.isPending} fout={trekken.error}>
      <TekstVeld
        label={t.aantal}
        waarde={vorm.aantal}
        invoer="numeric"
        verplicht
        fout={fout('aantal')}
        onWijzig={(aantal) => zet({ aantal })}
      />
      <Vinkje label={t.perLaag} hint={t.perLaagHint} waarde={vorm.perLaag} onWijzig={(perLaag) => zet({ perLaag })} />
      <TekstVeld
        label={t.zaad}
        hint={t.zaadHint}
        waarde={vorm.zaad}
        invoer="numeric"
        fout={fout('zaad')}
        onWijzig={(zaad) => zet({ zaad })}
      />
    </Formulier>
  )
}
