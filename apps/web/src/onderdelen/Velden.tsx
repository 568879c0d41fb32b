import { type ReactNode, useId } from 'react'

interface VeldEigen {
  label: string
  hint?: string
  fout?: string | null
  /** Where a filled-in value comes from. */
  bron?: string
}

interface Beschreven extends VeldEigen {
  children: (namen: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** Label, hint and error around one control; they belong together for who listens as well. */
export function Veld({ label, hint, fout, bron, children }: Beschreven) {
  const id = useId()
  const delen = [hint ? `${id}-hint` : '', bron ? `${id}-bron` : '', fout ? `${id}-fout` : ''].filter(Boolean).join(' ')
  return (
    <div className={`houvast-veld ${fout ? 'houvast-veld--fout' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span id={`${id}-hint`} className="houvast-veld__hint">
          {hint}
        </span>
      ) : null}
      {children({ id, 'aria-describedby': delen || undefined, 'aria-invalid': fout ? true : undefined })}
      {bron ? (
        <span id={`${id}-bron`} className="houvast-veld__hint">
          {bron}
        </span>
      ) : null}
      {fout ? (
        <span id={`${id}-fout`} className="houvast-veld__fout">
          {fout}
        </span>
      ) : null}
    </div>
  )
}

interface TekstEigen extends VeldEigen {
  waarde: string
  onWijzig: (waarde: string) => void
  verplicht?: boolean
  maxLengte?: number
}

export function TekstVeld({
  waarde,
  onWijzig,
  verplicht,
  maxLengte,
  invoer,
  autoFocus,
  ...veld
}: TekstEigen & { invoer?: 'numeric' | 'text' | 'search'; autoFocus?: boolean }) {
  return (
    <Veld {...veld}>
      {(namen) => (
        <input
          {...namen}
          className="houvast-invoer"
          type={invoer === 'search' ? 'search' : 'text'}
          // biome-ignore lint/a11y/noAutofocus: only in a dialog that the reader opened to type in
          autoFocus={autoFocus}
          inputMode={invoer}
          autoComplete="off"
          required={verplicht}
          maxLength={maxLengte}
          value={waarde}
          onChange={(e) => onWijzig(e.target.value)}
        />
      )}
    </Veld>
  )
}

export function LangTekstVeld({ waarde, onWijzig, verplicht, maxLengte, regels = 3, ...veld }: TekstEigen & { regels?: number }) {
  return (
    <Veld {...veld}>
      {(namen) => (
        <textarea
          {...namen}
          className="houvast-invoer houvast-invoer--lang"
          rows={regels}
          required={verplicht}
          maxLength={maxLengte}
          value={waarde}
          onChange={(e) => onWijzig(e.target.value)}
        />
      )}
    </Veld>
  )
}

export function DatumVeld({ waarde, onWijzig, verplicht, min, max, ...veld }: TekstEigen & { min?: string; max?: string }) {
  return (
    <Veld {...veld}>
      {(namen) => (
        <input
          {...namen}
          className="houvast-invoer houvast-invoer--datum"
          type="date"
          required={verplicht}
          min={min}
          max={max}
          value={waarde}
          onChange={(e) => onWijzig(e.target.value)}
        />
      )}
    </Veld>
  )
}

export interface Optie<T extends string> {
  readonly waarde: T
  readonly label: string
}

export function KeuzeLijst<T extends string>({
  waarde,
  onWijzig,
  opties,
  leeg,
  ...veld
}: VeldEigen & { waarde: T | ''; onWijzig: (waarde: T) => void; opties: readonly Optie<T>[]; leeg?: string }) {
  return (
    <Veld {...veld}>
      {(namen) => (
        <select {...namen} className="houvast-invoer" value={waarde} onChange={(e) => onWijzig(e.target.value as T)}>
          {leeg === undefined ? null : <option value="">{leeg}</option>}
          {opties.map((optie) => (
            <option key={optie.waarde} value={optie.waarde}>
              {optie.label}
            </option>
          ))}
        </select>
      )}
    </Veld>
  )
}

/** One choice out of a few, as large targets for a thumb. */
export function Keuze<T extends string>({
  label,
  hint,
  fout,
  waarde,
  onWijzig,
  opties,
}: VeldEigen & { waarde: T | null; onWijzig: (waarde: T) => void; opties: readonly Optie<T>[] }) {
  const naam = useId()
  return (
    <fieldset className={`houvast-veld ${fout ? 'houvast-veld--fout' : ''}`} aria-describedby={hint || fout ? `${naam}-hint` : undefined}>
      <legend>{label}</legend>
      {hint || fout ? (
        <span id={`${naam}-hint`} className={fout ? 'houvast-veld__fout' : 'houvast-veld__hint'}>
          {fout ?? hint}
        </span>
      ) : null}
      <div className="houvast-keuze">
        {opties.map((optie) => (
          <label key={optie.waarde} className="houvast-keuze__optie">
            <input
              type="radio"
              name={naam}
              value={optie.waarde}
              checked={waarde === optie.waarde}
              onChange={() => onWijzig(optie.waarde)}
            />
            <span>{optie.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function Vinkje({
  label,
  hint,
  waarde,
  onWijzig,
}: {
  label: string
  hint?: string
  waarde: boolean
  onWijzig: (aan: boolean) => void
}) {
  const id = useId()
  return (
    <div className="houvast-vinkje">
      <input
        id={id}
        type="checkbox"
        checked={waarde}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(e) => onWijzig(e.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span id={`${id}-hint`} className="houvast-veld__hint">
          {hint}
        </span>
      ) : null}
    </div>
  )
}
