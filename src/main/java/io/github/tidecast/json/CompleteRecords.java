package io.github.tidecast.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Lets a component of a record be missing in a file only if it is {@link Optional}: what is added to a form later is
 * optional, everything else was there from the first version on.
 */
final class CompleteRecords extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;

    @Override
    public JsonDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription type,
                                                  JsonDeserializer<?> usual) {
        return usual instanceof BeanDeserializerBase && type.getBeanClass().isRecord() // others have a form of their own
                ? new Complete(usual, required(type.getBeanClass())) : usual;
    }

    private static List<RecordComponent> required(Class<?> type) {
        List<RecordComponent> required = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() != Optional.class && !component.getType().isPrimitive()).toList();
        required.forEach(component -> component.getAccessor().setAccessible(true));
        return required;
    }

    private static final class Complete extends DelegatingDeserializer {

        private static final long serialVersionUID = 1;
        private final transient List<RecordComponent> required;

        Complete(JsonDeserializer<?> usual, List<RecordComponent> required) {
            super(usual);
            this.required = required;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> resolved) {
            return new Complete(resolved, required);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object read = super.deserialize(parser, context);
            for (RecordComponent component : required) {
                if (value(component, read) == null) {
                    throw context.weirdNativeValueException(read, component.getDeclaringRecord());
                }
            }
            return read;
        }

        private static Object value(RecordComponent component, Object record) throws IOException {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IOException(component + " cannot be asked for", e);
            }
        }
    }
}
