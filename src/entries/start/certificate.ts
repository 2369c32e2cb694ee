import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Certificate } from "./workbenchSites";

export interface LocalCertificate extends Certificate {
  /** Whether this machine's browsers take it without asking. */
  readonly isTrusted: boolean;
}

/**
 * A certificate for https://localhost: the one that this machine trusts; else one that it is made to trust, which may ask
 * for a password; else, where trusting fails (no sudo, no certificate store), one that browsers ask about, kept in `folder`.
 */
export async function localCertificate(folder: string): Promise<LocalCertificate> {
  const { getHttpsServerOptions, verifyCertificates } = await import("office-addin-dev-certs");
  try {
    if (!verifyCertificates() && keptCertificate(folder)) return await untrusted(folder);
    const { key, cert } = await getHttpsServerOptions();
    return { key, cert, isTrusted: true };
  } catch {
    return untrusted(folder);
  }
}

/** A certificate that nobody trusts, made anew when there is none in `folder` that is still valid. Asks for nothing. */
export async function untrusted(folder: string): Promise<LocalCertificate> {
  const kept = keptCertificate(folder);
  if (kept) return { ...kept, isTrusted: false };
  const { generateCertificates } = await import("office-addin-dev-certs");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await generateCertificates(join(folder, "ca.crt"), join(folder, "localhost.crt"), join(folder, "localhost.key"));
  const made = keptCertificate(folder);
  if (!made) throw new Error(`no certificate could be made in ${folder}`);
  return { ...made, isTrusted: false };
}

function keptCertificate(folder: string): Certificate | null {
  const [certFile, keyFile] = [join(folder, "localhost.crt"), join(folder, "localhost.key")];
  if (!existsSync(certFile) || !existsSync(keyFile)) return null;
  const cert = readFileSync(certFile);
  const isValid = new Date(new X509Certificate(cert).validTo).getTime() > Date.now();
  return isValid ? { cert, key: readFileSync(keyFile) } : null;
}
