import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import type { App } from "@supabase/lite";

type Adapter = NonNullable<App["_storageAdapter"]>;
type Metadata = Awaited<ReturnType<Adapter["headObject"]>>;

/**
 * Objects of the storage API as files. A file's name is a hash of its key, so no key, however
 * written, leads out of the folder; type and size lie beside it.
 */
export function fileStorage(folder: string): Adapter {
  const fileOf = (bucket: string, key: string) => {
    const name = createHash("sha256").update(`${bucket}\0${key}`).digest("hex");
    return path.join(folder, name.slice(0, 2), name);
  };
  const inspect = async (file: string): Promise<Metadata> => {
    const known = JSON.parse(await readFile(`${file}.json`, "utf8")) as Omit<
      Metadata,
      "lastModified"
    >;
    return { ...known, lastModified: (await stat(file)).mtime };
  };
  const remove = async (bucket: string, key: string) => {
    const file = fileOf(bucket, key);
    await Promise.all([rm(file, { force: true }), rm(`${file}.json`, { force: true })]);
  };

  return {
    driver: null,
    getObject: async (bucket, key) => {
      const file = fileOf(bucket, key);
      const metadata = await inspect(file);
      return {
        metadata,
        httpStatusCode: 200,
        body: Readable.toWeb(createReadStream(file)) as never,
      };
    },
    uploadObject: async (bucket, key, _version, body, contentType, cacheControl) => {
      const file = fileOf(bucket, key);
      const bytes =
        body instanceof Uint8Array
          ? body
          : new Uint8Array(await new Response(body as never).arrayBuffer());
      const metadata = {
        cacheControl,
        contentLength: bytes.length,
        size: bytes.length,
        mimetype: contentType,
        eTag: `"${createHash("md5").update(bytes).digest("hex")}"`,
        httpStatusCode: 200,
      };
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(`${file}.part`, bytes);
      await writeFile(`${file}.json`, JSON.stringify(metadata));
      await rename(`${file}.part`, file);
      return { ...metadata, lastModified: new Date() };
    },
    deleteObject: remove,
    deleteObjects: async (bucket, keys) =>
      void (await Promise.all(keys.map((key) => remove(bucket, key)))),
    copyObject: async (fromBucket, from, _version, toBucket, to) => {
      const [source, target] = [fileOf(fromBucket, from), fileOf(toBucket, to)];
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(source, target);
      await copyFile(`${source}.json`, `${target}.json`);
      const { eTag, lastModified } = await inspect(target);
      return { httpStatusCode: 200, eTag, lastModified: lastModified ?? new Date() };
    },
    headObject: async (bucket, key) => await inspect(fileOf(bucket, key)),
    privateAssetUrl: async (bucket, key) => `file://${fileOf(bucket, key)}`,
  };
}

export const SIGNING = /^\/storage\/v1\/object\/(?:upload\/)?sign\//;

/** Lite names a signed link otherwise than Supabase Storage and than supabase-js reads it. */
export function toSignedLinks(body: unknown): unknown {
  if (Array.isArray(body)) {
    return body.map(toSignedLinks);
  }
  const { signedUrl, ...rest } = body as { signedUrl?: unknown };
  if (typeof signedUrl !== "string") {
    return body;
  }
  const link = signedUrl.replace(/^\/storage\/v1/, "");
  return link.startsWith("/object/upload/") ? { ...rest, url: link } : { ...rest, signedURL: link };
}
