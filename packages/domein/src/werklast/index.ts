export * from './beleving.ts'
export * from './gewogen.ts'
export * from './werklast.ts'
