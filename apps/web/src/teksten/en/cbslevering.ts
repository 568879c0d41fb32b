import type { cbslevering as nl } from '../nl/cbslevering.ts'
import type { Vertaling } from '../vorm.ts'

export const cbslevering: Vertaling<typeof nl> = {
  titel: 'Deliveries to CBS (Statistics Netherlands)',
  kop: (open) =>
    open === 0
      ? 'Every delivery of the last period has been made.'
      : open === 1
        ? '1 delivery to CBS has still to be made.'
        : `${open} deliveries to CBS have still to be made.`,
  toelichting:
    'Houvast makes each delivery from the registration and holds it against the same rules as when it reads one. A file holds BSNs: keep it no longer than needed.',
  bestand: {
    jeugdbescherming: 'Jeugdbescherming (youth protection)',
    'machtiging-uithuisplaatsing': 'Machtiging uithuisplaatsing (out-of-home placement)',
    jeugdreclassering: 'Jeugdreclassering (youth probation)',
  },
  eersteKeer: (van, tot, uiterlijk) => `About ${van} up to and including ${tot}. CBS wants it by ${uiterlijk}.`,
  herlevering: (van, tot) => `About ${van} up to and including ${tot}. A new delivery replaces the one before wholly.`,
  nogNiet: 'Nothing has been delivered yet.',
  nogDagen: (dagen) =>
    dagen === 0
      ? 'Today is the last day.'
      : dagen > 0
        ? `You have ${dagen === 1 ? '1 day' : `${dagen} days`} left.`
        : `That is ${dagen === -1 ? '1 day' : `${-dagen} days`} late.`,
  vasteBreedte: 'Fixed width',
  geenPosities:
    'Fixed width is not possible yet: your institution has not given the positions of the CBS file definition. Ask the administrator for cbs-posities.json.',
  positiesOpgegeven: 'The positions of the fixed width come from your institution. Houvast has not verified them.',
  geleverd: 'Delivered',
  geleverdOp: (moment, door, aantal, waarschuwingen) =>
    `Delivered on ${moment} by ${door}: ${aantal} records${waarschuwingen === 0 ? '' : `, ${waarschuwingen} warnings`}.`,
  controlegetal: (hash) => `Checksum ${hash}`,
  bekijk: (naam) => `See what would be delivered now: ${naam}`,
  laden: 'The delivery is being put together and checked…',
  concept: (aantal, fouten) =>
    `${aantal} records go along. ${fouten === 0 ? 'There are no faults.' : fouten === 1 ? 'There is 1 fault; mend it first.' : `There are ${fouten} faults; mend them first.`}`,
  bevindingen: 'Findings',
  geenBevindingen: 'The check found nothing to mend.',
  ernst: { fout: 'Fault.', waarschuwing: 'Note.' },
  dossier: (nummer) => `File ${nummer}.`,
  geenVorige: 'Nothing was delivered of this period before; there is nothing to compare with.',
  verschil: (moment, { nieuw, weg, gewijzigd, gelijk }) =>
    `Compared with the delivery of ${moment}: ${nieuw} new, ${weg} gone, ${gewijzigd} changed and ${gelijk} the same.`,
  verschillen: 'Differences from the delivery before',
  wat: { nieuw: 'New.', weg: 'Gone.', gewijzigd: 'Changed.' },
  veld: (veld, was, wordt) =>
    was === null && wordt === null ? `${veld} is different.` : `${veld} was ${was ?? 'empty'} and becomes ${wordt ?? 'empty'}.`,
  gewijzigdOp: (moment, doorLevering) =>
    `The registration changed on ${moment}, ${doorLevering ? 'when a delivery was read' : 'on a screen'}.`,
  lever: 'Deliver this file',
  bezig: 'Being delivered…',
  sluit: 'Close',
}
