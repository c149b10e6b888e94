// The same renditions by sharp: `sharp.mjs FILE FOLDER webp|both TIMES`. The cheapest way it has: decoded once, shrunk
// while decoding, each size made from the next larger one, one thread, its own settings at quality 80.
import { join } from "node:path";
import sharp from "sharp";

const [file, folder, kinds, times] = process.argv.slice(2);
sharp.concurrency(1);
sharp.cache(false);

for (let round = 0; round < Number(times); round += 1) {
  let source = sharp(file).rotate();
  for (const width of [1920, 1280, 640, 320]) {
    const { data, info } = await source.resize({ width }).raw().toBuffer({ resolveWithObject: true });
    const pixels = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
    await pixels().webp({ quality: 80 }).toFile(join(folder, `${width}.webp`));
    if (kinds === "both") {
      await pixels().jpeg({ quality: 80, progressive: true, optimiseCoding: true }).toFile(join(folder, `${width}.jpg`));
    }
    source = pixels();
  }
}
