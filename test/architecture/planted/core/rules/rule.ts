export interface Rule { id: string }
