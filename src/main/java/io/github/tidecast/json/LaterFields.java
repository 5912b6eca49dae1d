package io.github.tidecast.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import java.io.IOException;
import java.util.Map;

/**
 * Lets files of earlier versions be read: fields that were added to a record since have the value there that an earlier
 * version meant without saying it. A further field is one more entry here; a further setting says it itself.
 */
final class LaterFields extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<Class<?>, Map<String, JsonNode>> ADDED = Map.of(
            Forecast.class, Map.of("single", JSON.nullNode()),
            ForecastResult.class, Map.of("methods", JSON.arrayNode()));

    @Override
    public JsonDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription type,
                                                  JsonDeserializer<?> usual) {
        Map<String, JsonNode> added = ADDED.get(type.getBeanClass());
        return added == null ? usual : new Completing(usual, added);
    }

    private static final class Completing extends DelegatingDeserializer {

        private static final long serialVersionUID = 1;
        private final transient Map<String, JsonNode> added;

        Completing(JsonDeserializer<?> usual, Map<String, JsonNode> added) {
            super(usual);
            this.added = added;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> resolved) {
            return new Completing(resolved, added);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode read = context.readTree(parser);
            if (read instanceof ObjectNode fields) {
                added.forEach((name, value) -> {
                    if (!fields.has(name)) {
                        fields.set(name, value);
                    }
                });
            }
            try (JsonParser completed = read.traverse(parser.getCodec())) {
                completed.nextToken();
                return super.deserialize(completed, context);
            }
        }
    }
}
