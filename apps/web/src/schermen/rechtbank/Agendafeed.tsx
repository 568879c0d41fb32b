import type { NieuweAgendafeed } from '@houvast/server/agendafeed/contract.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Opgehaald } from '../../onderdelen/Opgehaald.tsx'
import type { Antwoord } from '../../ophalen/antwoord.ts'
import { stuur } from '../../ophalen/ophalen.ts'
import { useTeksten, useTijdwoorden } from '../../teksten/voorkeuren.tsx'
import { agendafeedVraag } from './vraag.ts'

/** The secret address of one's own calendar: made, shown once, withdrawn. */
export function Agendafeed() {
  const { rechtbank: t } = useTeksten()
  const tijd = useTijdwoorden()
  const geheugen = useQueryClient()
  const feed = useQuery(agendafeedVraag)
  const ververs = () => geheugen.invalidateQueries({ queryKey: agendafeedVraag.queryKey })
  const maken = useMutation({ mutationFn: () => stuur<Antwoord<typeof NieuweAgendafeed>>('POST', '/agendafeed'), onSuccess: ververs })
  const intrekken = useMutation({
    mutationFn: () => stuur('DELETE', '/agendafeed'),
    onSuccess: async () => {
      maken.reset()
      await ververs()
    },
  })
  const fout = maken.error ?? intrekken.error
  return (
    <section className="houvast-kaart houvast-stapel" aria-labelledby="eigen-agenda">
      <h2 id="eigen-agenda">{t.agendaTitel}</h2>
      <p>{t.agendaUitleg}</p>
      {maken.data ? (
        <Melding ernst="goed" nieuw titel={t.agendaAdres}>
          <code className="houvast-agenda__adres">{`${window.location.origin}${maken.data.pad}`}</code>
        </Melding>
      ) : null}
      {intrekken.isSuccess && !maken.data ? <Melding ernst="goed" nieuw titel={t.agendaWeg} /> : null}
      {fout ? <Melding ernst="gevaar" nieuw titel={fout.message} /> : null}
      <Opgehaald vraag={feed}>
        {({ gemaaktOp }) => (
          <>
            {gemaaktOp === null ? null : <p className="houvast-zacht">{t.agendaSinds(tijd.moment(gemaaktOp))}</p>}
            <div className="houvast-rij">
              <Knop onClick={() => maken.mutate()}>{gemaaktOp === null ? t.agendaMaak : t.agendaVervang}</Knop>
              {gemaaktOp === null ? null : (
                <Knop soort="stil" onClick={() => intrekken.mutate()}>
                  {t.agendaIntrek}
                </Knop>
              )}
            </div>
          </>
        )}
      </Opgehaald>
    </section>
  )
}
