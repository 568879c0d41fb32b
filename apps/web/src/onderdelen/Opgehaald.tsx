import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTeksten } from '../teksten/voorkeuren.tsx'
import { Knop } from './Knop.tsx'
import { Laden } from './Laden.tsx'
import { Melding } from './Melding.tsx'

interface OpgehaaldEigen<T> {
  vraag: UseQueryResult<T>
  laden?: string
  children: (antwoord: T) => ReactNode
}

/** What was asked of the server: being fetched, gone wrong with a sentence and a way on, or there. */
export function Opgehaald<T>({ vraag, laden, children }: OpgehaaldEigen<T>) {
  const { algemeen } = useTeksten()
  if (vraag.data !== undefined) return children(vraag.data)
  if (vraag.error) {
    return (
      <Melding ernst="gevaar" nieuw titel={vraag.error.message} daad={<Knop onClick={() => vraag.refetch()}>{algemeen.opnieuw}</Knop>} />
    )
  }
  return <Laden tekst={laden} />
}
