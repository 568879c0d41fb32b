export * from './beleving.ts'
export * from './gewichten.ts'
export * from './gewogen.ts'
export * from './werklast.ts'
