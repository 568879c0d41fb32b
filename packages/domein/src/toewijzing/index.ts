export * from './beschikbaarheid.ts'
export * from './toewijzing.ts'
