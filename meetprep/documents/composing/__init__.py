"""Put together what a document says, in an order and in styles, without any format."""
