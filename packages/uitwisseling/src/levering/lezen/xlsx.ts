import type { Bron } from './bron.ts'
import { Leesfout } from './leesfout.ts'
import type { Rijontvanger } from './tabel.ts'

export async function leesXlsx(_bron: Bron, _ontvanger: Rijontvanger): Promise<void> {
  throw new Leesfout('verkeerd-formaat')
}
