/** Words that aliases begin with: short, easy to read aloud, nobody's name, nothing to take offence at. */

export const WORDS: readonly string[] = (
  "acorn almond amber anchor apple apricot arch aspen attic autumn awning balcony bamboo banjo barley basil bay beach " +
  "beacon berry birch biscuit blanket bloom blossom boat bonfire bottle boulder branch breeze brick bridge brook bucket " +
  "button cabin candle canoe canvas carafe cedar cello chapel cherry chestnut cider cinnamon citrus clay cliff clock " +
  "cloud clover coast cobble coconut comet compass copper coral cork cotton cove creek cricket crystal curtain cushion " +
  "cypress daisy dawn delta desk dew dolphin door dune echo elder elm ember estuary evening falcon feather fennel fern " +
  "ferry fiddle field fig firefly fjord flint flute foam forest fountain fox garden garland gate ginger glacier glade " +
  "glass grape grove gull hammock harbour harvest hazel heather heron hill honey horizon iris island ivory ivy jasmine " +
  "jetty juniper kayak kettle key kiln kite lagoon lake lantern lark laurel lavender leaf ledge lemon lichen lilac lily " +
  "lime linen lodge loft loom lotus lute magnolia mango maple marble marina market marsh meadow melon midday mill mint " +
  "mirror mist moon moss mountain mulberry nectar nest nutmeg oak oasis oat ocean olive onyx opal orbit orchard orchid " +
  "osprey otter owl paddle palm paper parasol path peach pearl pebble pepper petal piano pier pillow pine plum pocket " +
  "pond poplar poppy porch prairie puffin quartz quay quilt quince rain raven reed reef river robin rope rosemary rudder " +
  "saddle saffron sage sail sand satin seal shade shell shore silk silver sky slate snow sofa sparrow spring spruce star " +
  "stone stork stream summer sunset swallow swan tea terrace thistle thyme tide timber topaz tower trail tulip valley " +
  "vanilla velvet veranda vine violet walnut water wave wharf wheat willow window winter wood wool wren zephyr"
).split(" ");
