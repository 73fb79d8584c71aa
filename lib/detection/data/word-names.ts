/** Names that are words as well, seldom enough that the generated lists miss them; folded. */
export const wordNames: ReadonlySet<string> = new Set(
  `ace amande amaryllis anemone aspen autumn aven azure basil brooke canton cedar cerise chardon christian cliff
colombe coquelicot cotton destiny diamond dune ebene eclair ember fable fee fleurette frost gem glory halo haven
hawthorn heather henna honor honour houx hyacinthe indigo infinity ivory journey juniper liberty light lilas loyalty
luciole lumiere lux lyric mandarine mango maple marigold marjolaine meadow meridian mesange mimosa moonlight muguet
myrtille nacre neige ocean oceane ocre olympe onyx opal opale orage oriole paisley pastel peace pervenche petal piper
pivoine poppy prairie primrose promise providence prunelle quartz rainbow remedy rigel rivers rosee rusty sable
saffron safran sailor sandy saphir sapphire sauge season seasons serenity shade shadow silver sky snow soleil sonnet
sparrow spirit spring star sterling stone stones storm story summers sunny swan temperance tempest tourmaline trinity
true tulip turquoise vallee valley vega verity vesper winter winters wolf woods wren yarrow zephyr zinnia`.split(
    /\s+/,
  ),
);
