export * from './canoniek.ts'
export * from './oorzaak.ts'
