export * from './beleid.ts'
