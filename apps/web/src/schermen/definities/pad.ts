import type { Teksten } from '../../teksten/nl.ts'

/** The place of a number in the monitor, in words: "wachtlijst, sinds de start". */
export function padInWoorden(pad: string, { pad: woorden }: Teksten['definities']): string {
  return pad
    .split('.')
    .map((deel) => (deel in woorden ? woorden[deel as keyof typeof woorden] : deel))
    .join(', ')
}
