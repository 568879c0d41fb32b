import { PGlite } from '@electric-sql/pglite'

// Run as a process of its own: makes an empty database in the folder that it is given, and stops. Without whoever asked for it there is nobody to make it for.
let gemaakt = false
process.on('disconnect', () => process.exit(gemaakt ? 0 : 1))
const [map] = process.argv.slice(2)
if (!map) throw new Error('Geef de map voor de database.')
const pglite = await PGlite.create({ dataDir: map })
await pglite.close()
gemaakt = true
process.disconnect()
