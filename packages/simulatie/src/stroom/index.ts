export { loopStroom, type Onzekerheid, type Stroom, verwachteStand } from './stroom.ts'
