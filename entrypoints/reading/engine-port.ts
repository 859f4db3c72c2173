/** Worker → page: the other end of the port over which pdf.js' own worker is to answer. */
export interface AskEngine {
  readonly type: "engine";
  readonly port: MessagePort;
}

/** In a worker: the port to pdf.js' own worker. The page is asked to start it when it is first needed. */
export function enginePort(ask: (message: AskEngine, transfer: [MessagePort]) => void): () => MessagePort {
  let near: MessagePort | undefined;
  return () => {
    if (near === undefined) {
      const { port1, port2 } = new MessageChannel();
      near = port1;
      near.start();
      ask({ type: "engine", port: port2 }, [port2]);
    }
    return near;
  };
}
