export * from './gewogen.ts'
export * from './werklast.ts'
