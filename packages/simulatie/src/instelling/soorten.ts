export const soorten = ['ots', 'vots', 'voogdij', 'jeugdreclassering'] as const
export type Soort = (typeof soorten)[number]
